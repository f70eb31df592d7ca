using System.Collections.Immutable;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>A set of property names: one, those that fit a pattern, or those that nothing else names.</summary>
internal sealed class NameSet
{
    private readonly HashSet<string> _exceptNames;

    private NameSet(string? name, EcmaPattern? pattern, ImmutableArray<string> exceptNames, ImmutableArray<EcmaPattern> exceptPatterns)
    {
        Name = name;
        Pattern = pattern;
        ExceptNames = exceptNames;
        _exceptNames = new HashSet<string>(exceptNames, StringComparer.Ordinal);
        ExceptPatterns = exceptPatterns;
        Key = name is not null ? $"={name.Length}:{name}"
            : pattern is not null ? $"~{pattern.Source.Length}:{pattern.Source}"
            : $"^{Lengths(exceptNames)}/{Lengths(exceptPatterns.Select(except => except.Source))}";

        // With its length before each, no two lists have one key.
        static string Lengths(IEnumerable<string> texts) => string.Join(',', texts.Select(text => $"{text.Length}:{text}"));
    }

    public string? Name { get; }

    public EcmaPattern? Pattern { get; }

    public ImmutableArray<string> ExceptNames { get; }

    public ImmutableArray<EcmaPattern> ExceptPatterns { get; }

    public string Key { get; }

    public static NameSet Of(string name) => new(name, null, [], []);

    public static NameSet Of(EcmaPattern pattern) => new(null, pattern, [], []);

    public static NameSet Except(IEnumerable<string> names, IEnumerable<EcmaPattern> patterns) => new(
        null,
        null,
        [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. patterns.DistinctBy(pattern => pattern.Source, StringComparer.Ordinal).OrderBy(pattern => pattern.Source,
            StringComparer.Ordinal)]);

    /// <summary>Whether the name is one of them; null where a pattern does not say.</summary>
    /// <param name="name">The name.</param>
    /// <param name="matches">Whether a pattern matches the name; null where it does not say within its limits.</param>
    public bool? Contains(string name, Func<EcmaPattern, bool?> matches)
    {
        if (Name is not null || _exceptNames.Contains(name))
        {
            return Name == name;
        }

        if (Pattern is not null)
        {
            return matches(Pattern);
        }

        bool?[] excluded = [.. ExceptPatterns.Select(matches)];
        return excluded.Contains(true) ? false : excluded.Contains(null) ? null : true;
    }
}
