using System.Reflection;
using Xunit.Sdk;

namespace DataContracts.Xunit;

/// <summary>
/// Lets snapshots know the class and the method of their test, and when it ends. The package puts it on the test assembly.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SnapshotTestsAttribute : BeforeAfterTestAttribute
{
    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => CurrentTest.Enter(methodUnderTest);

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => CurrentTest.Leave();
}
