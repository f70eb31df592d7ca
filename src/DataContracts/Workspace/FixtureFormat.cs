using System.Collections.Immutable;
using DataContracts.Records;

namespace DataContracts;

/// <summary>A format that fixtures are written in.</summary>
public sealed class FixtureFormat
{
    private FixtureFormat(string name, string extension)
    {
        Name = name;
        Extension = extension;
    }

    /// <summary>All formats. What looks for fixtures or reads them, anywhere, takes them from here.</summary>
    public static ImmutableArray<FixtureFormat> All { get; } =
    [
        new("JSON", ".json") { Reader = SourceDocument.Parse },
        new("NDJSON", ".ndjson") { Records = LineRecordSource.Open },
        new("JSON Lines", ".jsonl") { Records = LineRecordSource.Open },
    ];

    /// <summary>The file patterns of all formats, as a message lists them: <c>*.json, *.ndjson or *.jsonl</c>.</summary>
    public static string Patterns { get; } =
        $"{string.Join(", ", All[..^1].Select(format => "*" + format.Extension))} or *{All[^1].Extension}";

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>How the names of its files end, from the dot on.</summary>
    public string Extension { get; }

    /// <summary>Whether a file holds any number of documents.</summary>
    public bool HoldsRecords => Records is not null;

    /// <summary>Reads a file of one document; null where files hold records.</summary>
    internal DocumentReader? Reader { get; private init; }

    /// <summary>Reads a file of records, or null.</summary>
    internal RecordOpener? Records { get; private init; }

    /// <summary>The format of a file, or null where its name is not that of a fixture.</summary>
    /// <param name="path">A file.</param>
    public static FixtureFormat? Find(string path) =>
        All.FirstOrDefault(format => path.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase));
}
