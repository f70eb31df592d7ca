using System.Collections.Immutable;

namespace DataContracts;

/// <summary>A format that fixtures are written in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Extension">The extension of its files, with the dot.</param>
/// <param name="HoldsRecords">Whether a file holds one document a line.</param>
public sealed record FixtureFormat(string Name, string Extension, bool HoldsRecords)
{
    /// <summary>All formats. What looks for fixtures, anywhere, takes them from here.</summary>
    public static ImmutableArray<FixtureFormat> All { get; } =
    [
        new("JSON", ".json", HoldsRecords: false),
        new("NDJSON", ".ndjson", HoldsRecords: true),
        new("JSON Lines", ".jsonl", HoldsRecords: true),
    ];

    /// <summary>The file patterns of all formats, as a message lists them: <c>*.json, *.ndjson or *.jsonl</c>.</summary>
    public static string Patterns { get; } =
        $"{string.Join(", ", All[..^1].Select(format => "*" + format.Extension))} or *{All[^1].Extension}";

    /// <summary>The format of a file, or null where its name is not that of a fixture.</summary>
    /// <param name="path">A file.</param>
    public static FixtureFormat? Find(string path)
    {
        var extension = Path.GetExtension(path);
        return All.FirstOrDefault(format => format.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase));
    }
}
