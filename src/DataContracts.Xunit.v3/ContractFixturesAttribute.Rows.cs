using System.Reflection;
using Xunit;
using Xunit.v3;

namespace DataContracts.Xunit;

public sealed partial class ContractFixturesAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. FixtureRows.Of(this, testMethod).Select(fixture => new TheoryDataRow<Fixture>(fixture))]);

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
