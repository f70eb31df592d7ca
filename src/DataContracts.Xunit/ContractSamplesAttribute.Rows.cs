using System.Reflection;
using Xunit.Sdk;

namespace DataContracts.Xunit;

public sealed partial class ContractSamplesAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        SampleRows.Of(this, testMethod).Select(sample => new object[] { sample });
}
