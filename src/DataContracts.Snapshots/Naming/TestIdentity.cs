using System.Collections.Immutable;
using System.Reflection;
using DataContracts.Snapshots.Files;

namespace DataContracts.Snapshots;

/// <summary>The test that verifies: what a snapshot is named after and found beside.</summary>
/// <param name="SourceFile">Path of its source file, as the compiler knew it.</param>
/// <param name="TypeName">The test class; of a nested one <c>Outer.Inner</c>; empty for none.</param>
/// <param name="MethodName">The test method.</param>
public sealed record TestIdentity(string SourceFile, string TypeName, string MethodName)
{
    /// <summary>The line in <see cref="SourceFile"/> where it verifies.</summary>
    public int Line { get; init; } = 1;

    /// <summary>Its parameters with their values, in the order of their declaration.</summary>
    public ImmutableArray<KeyValuePair<string, object?>> Parameters { get; init; } = [];

    /// <summary>Its assembly, which knows its project; null where that is not known.</summary>
    public Assembly? Assembly { get; init; }

    /// <summary>What the test verified so far; null where its adapter can't tell when it ends.</summary>
    internal TestOutputs? Outputs { get; init; }

    /// <summary>The name of a test class in a snapshot's name: with the class that it is nested in.</summary>
    /// <param name="type">The class.</param>
    public static string NameOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var own = WithoutArity(type.Name);
        return type.DeclaringType is { } outer ? $"{WithoutArity(outer.Name)}.{own}" : own;
    }

    internal TestIdentity WithParameter(string name, object? value) =>
        this with { Parameters = Parameters.RemoveAll(parameter => parameter.Key == name).Add(new(name, value)) };

    private static string WithoutArity(string name) => name.IndexOf('`', StringComparison.Ordinal) is >= 0 and var at ? name[..at] : name;
}
