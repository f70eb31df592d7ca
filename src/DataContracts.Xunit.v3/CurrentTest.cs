using System.Collections.Immutable;
using System.Reflection;
using DataContracts.Snapshots;
using DataContracts.Snapshots.Files;
using Xunit;
using Xunit.v3;

namespace DataContracts.Xunit;

/// <summary>The test that runs, with its parameters, as xunit knows it.</summary>
internal static class CurrentTest
{
    private const string Key = "DataContracts.Outputs.";

    /// <summary>Ends a test; one that failed is not blamed for what it did not reach.</summary>
    public static void Leave(IXunitTest test)
    {
        var context = TestContext.Current;
        if (context.KeyValueStorage.TryRemove(Key + test.UniqueID, out var outputs) && context.TestState?.Result != TestResult.Failed)
        {
            ((TestOutputs)outputs!).Complete(SnapshotHost.Process);
        }
    }

    public static TestIdentity Identify(Assembly assembly, string sourceFile, string member, int line)
    {
        var context = TestContext.Current;
        var method = (context.TestMethod as IXunitTestMethod)?.Method;

        // Not by IXunitTestClass, whose members differ between versions 3 and 4.
        var type = method?.ReflectedType;
        var identity = new TestIdentity(
            sourceFile, type is null ? Path.GetFileNameWithoutExtension(sourceFile) : TestIdentity.NameOf(type), method?.Name ?? member)
        {
            Assembly = type?.Assembly ?? assembly,
            Line = line,
            Outputs = Outputs(context, method),
        };
        return method is not null && context.Test is IXunitTest { TestMethodArguments: { Length: > 0 } arguments }
            ? identity with { Parameters = Named(method.GetParameters(), arguments) }
            : identity;
    }

    private static TestOutputs? Outputs(ITestContext context, MethodInfo? method) =>
        context.Test is { } test && method is not null
            ? (TestOutputs?)context.KeyValueStorage.GetOrAdd(Key + test.UniqueID, _ => new TestOutputs(method.GetParameters().Length))
            : null;

    private static ImmutableArray<KeyValuePair<string, object?>> Named(ParameterInfo[] parameters, object?[] arguments) =>
        [.. parameters.Zip(arguments, (parameter, argument) => new KeyValuePair<string, object?>(parameter.Name!, argument))];
}
