using System.Reflection;
using DataContracts.Snapshots;
using DataContracts.Snapshots.Files;

namespace DataContracts.Xunit;

/// <summary>
/// The test that runs. Without <see cref="SnapshotTestsAttribute"/>, class and method are those that the compiler knows: file and member.
/// </summary>
internal static class CurrentTest
{
    private static readonly AsyncLocal<(MethodInfo Method, TestOutputs Outputs)?> s_test = new();

    public static void Enter(MethodInfo method)
    {
        // On a class and its assembly the attribute enters twice.
        if (s_test.Value?.Method != method)
        {
            s_test.Value = (method, new TestOutputs(method.GetParameters().Length));
        }
    }

    public static void Leave()
    {
        var outputs = s_test.Value?.Outputs;
        s_test.Value = null;
        outputs?.Complete(SnapshotHost.Process);
    }

    public static TestIdentity Identify(Assembly assembly, string sourceFile, string member, int line)
    {
        var method = s_test.Value?.Method;
        var type = method?.ReflectedType ?? method?.DeclaringType;
        return new TestIdentity(
            sourceFile, type is null ? Path.GetFileNameWithoutExtension(sourceFile) : TestIdentity.NameOf(type), method?.Name ?? member)
        {
            Assembly = type?.Assembly ?? assembly,
            Line = line,
            Outputs = s_test.Value?.Outputs,
        };
    }
}
