using System.Collections.Immutable;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>A set of property names: one, those that fit a pattern, or those that nothing else names.</summary>
internal sealed class NameSet
{
    private NameSet(string? name, EcmaPattern? pattern, ImmutableArray<string> exceptNames, ImmutableArray<EcmaPattern> exceptPatterns)
    {
        Name = name;
        Pattern = pattern;
        ExceptNames = exceptNames;
        ExceptPatterns = exceptPatterns;
        Key = name is not null ? $"={name.Length}:{name}"
            : pattern is not null ? $"~{pattern.Source.Length}:{pattern.Source}"
            : $"^{string.Join(',', exceptNames.Select(except => $"{except.Length}:{except}"))}/{string.Join(',', exceptPatterns.Select(except => $"{except.Source.Length}:{except.Source}"))}";
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
        [.. patterns.DistinctBy(pattern => pattern.Source, StringComparer.Ordinal).OrderBy(pattern => pattern.Source, StringComparer.Ordinal)]);

    public bool Contains(string name)
    {
        if (Name is not null)
        {
            return Name == name;
        }

        var utf8 = System.Text.Encoding.UTF8.GetBytes(name);
        return Pattern is not null
            ? Pattern.Match(utf8) == PatternMatch.Yes
            : !ExceptNames.Contains(name) && !ExceptPatterns.Any(pattern => pattern.Match(utf8) == PatternMatch.Yes);
    }
}
