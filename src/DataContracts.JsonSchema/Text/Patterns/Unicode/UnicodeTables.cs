using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>
/// The Unicode Character Database as far as patterns ask for it, from a resource whose first line names its version. It is written by
/// build/unicode-tables.mjs. The tables of .NET are not used: a pattern means the same on each runtime.
/// </summary>
internal static class UnicodeTables
{
    private const string CaseName = "case";

    private static readonly Lazy<ImmutableArray<string>> s_lines = new(ReadLines);
    private static readonly Lazy<FrozenDictionary<string, Lazy<CodePointSet>>> s_sets = new(ReadSets);

    /// <summary>For example <c>Unicode 17.0</c>.</summary>
    public static string Version => s_lines.Value[0];

    /// <summary>The set of a binary property, or of <c>gc=Lu</c>, <c>sc=Latin</c>, <c>scx=Latin</c>; null for any other name.</summary>
    public static CodePointSet? Find(string name) => s_sets.Value.TryGetValue(name, out var set) ? set.Value : null;

    /// <summary>The classes of characters that are equal without regard to case (simple case folding), each in ascending order.</summary>
    public static ImmutableArray<ImmutableArray<int>> ReadCaseClasses()
    {
        var classes = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        var first = 0;
        var line = s_lines.Value.Single(line => line.StartsWith(CaseName + "\t", StringComparison.Ordinal));
        foreach (var text in line[(CaseName.Length + 1)..].Split(','))
        {
            var members = Sums(text, first);
            first = members[0];
            classes.Add(members);
        }

        return classes.ToImmutable();
    }

    private static ImmutableArray<string> ReadLines()
    {
        using var resource = typeof(UnicodeTables).Assembly.GetManifestResourceStream("unicode.br")!;
        using var reader = new StreamReader(new BrotliStream(resource, CompressionMode.Decompress));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static FrozenDictionary<string, Lazy<CodePointSet>> ReadSets()
    {
        var sets = new Dictionary<string, Lazy<CodePointSet>>(StringComparer.Ordinal);
        foreach (var line in s_lines.Value.Skip(1))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (line[..tab] != CaseName)
            {
                var set = new Lazy<CodePointSet>(() => CodePointSet.FromBoundaries(Sums(line[(tab + 1)..], 0)));
                foreach (var name in line[..tab].Split(','))
                {
                    sets.Add(name, set);
                }
            }
        }

        return sets.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ImmutableArray<int> Sums(string text, int start)
    {
        var sums = ImmutableArray.CreateBuilder<int>();
        foreach (var range in text.AsSpan().Split(' '))
        {
            start += int.Parse(text.AsSpan(range), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            sums.Add(start);
        }

        return sums.ToImmutable();
    }
}
