using System.Reflection;
using Xunit;
using Xunit.v3;

namespace DataContracts.Xunit;

public sealed partial class ContractSamplesAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. SampleRows.Of(this, testMethod).Select(sample => new TheoryDataRow<Sample>(sample))]);

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
