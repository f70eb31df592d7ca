using System.Collections.Immutable;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.Drift.Solver;

/// <summary>What is known of a format besides its validator. Between outer and inner only the validator knows.</summary>
/// <param name="Outer">All strings of the format fit it; it may fit others.</param>
/// <param name="Inner">
/// Strings that fit it, and are no longer than <see cref="InnerLength"/>, are all of the format; there may be others.
/// </param>
/// <param name="Examples">Strings of the format, those that read best; each is checked before it is used.</param>
internal sealed record FormatShape(EcmaPattern Outer, EcmaPattern Inner, ImmutableArray<string> Examples)
{
    /// <summary>No string of the format has more characters.</summary>
    public int OuterLength { get; init; } = int.MaxValue;

    /// <summary>Up to how many characters the inner pattern is right.</summary>
    public int InnerLength { get; init; } = int.MaxValue;

    public static FormatShape Exact(string pattern, params ImmutableArray<string> examples) => Between(pattern, pattern, examples);

    public static FormatShape Between(string outer, string inner, params ImmutableArray<string> examples) =>
        new(Parse(outer), Parse(inner), examples);

    /// <summary>The same with limits of the length, which as part of a pattern would make a very large automaton.</summary>
    public FormatShape Within(int outerLength, int innerLength) => this with { OuterLength = outerLength, InnerLength = innerLength };

    private static EcmaPattern Parse(string pattern) =>
        EcmaPattern.TryParse(pattern, out var parsed, out var error) ? parsed : throw new InvalidOperationException(error.Message);
}
