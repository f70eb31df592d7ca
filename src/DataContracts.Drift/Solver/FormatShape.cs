using System.Collections.Immutable;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.Drift.Solver;

/// <summary>What is known of a format besides its validator. Between the two patterns only the validator knows.</summary>
/// <param name="Outer">All strings of the format fit it; it may fit others.</param>
/// <param name="Inner">Strings that fit it are all of the format; there may be others.</param>
/// <param name="Examples">Strings of the format, those that read best; each is checked before it is used.</param>
internal sealed record FormatShape(EcmaPattern Outer, EcmaPattern Inner, ImmutableArray<string> Examples)
{
    public static FormatShape Exact(string pattern, params ImmutableArray<string> examples) => Between(pattern, pattern, examples);

    public static FormatShape Between(string outer, string inner, params ImmutableArray<string> examples) =>
        new(Parse(outer), Parse(inner), examples);

    private static EcmaPattern Parse(string pattern) =>
        EcmaPattern.TryParse(pattern, out var parsed, out var error) ? parsed : throw new InvalidOperationException(error.Message);
}
