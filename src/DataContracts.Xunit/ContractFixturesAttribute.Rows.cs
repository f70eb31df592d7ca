using System.Reflection;
using Xunit.Sdk;

namespace DataContracts.Xunit;

public sealed partial class ContractFixturesAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        FixtureRows.Of(this, testMethod).Select(fixture => new object[] { fixture });
}
