using System.Reflection;
using Xunit.v3;

namespace DataContracts.Xunit;

/// <summary>Lets snapshots know when their test ends. The package puts it on the test assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SnapshotTestsAttribute : BeforeAfterTestAttribute
{
    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        ArgumentNullException.ThrowIfNull(test);
        CurrentTest.Leave(test);
    }
}
