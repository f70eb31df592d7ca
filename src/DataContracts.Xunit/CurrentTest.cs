using System.Reflection;
using DataContracts.Snapshots;

namespace DataContracts.Xunit;

/// <summary>The test that runs. Without <see cref="SnapshotTestsAttribute"/>, class and method are those that the compiler knows: file and member.</summary>
internal static class CurrentTest
{
    private static readonly AsyncLocal<MethodInfo?> s_method = new();

    public static void Enter(MethodInfo? method) => s_method.Value = method;

    public static TestIdentity Identify(Assembly assembly, string sourceFile, string member, int line)
    {
        var method = s_method.Value;
        var type = method?.ReflectedType ?? method?.DeclaringType;
        return new TestIdentity(sourceFile, type is null ? Path.GetFileNameWithoutExtension(sourceFile) : TestIdentity.NameOf(type), method?.Name ?? member)
        {
            Assembly = type?.Assembly ?? assembly,
            Line = line,
        };
    }
}
