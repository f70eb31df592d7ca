using DataContracts.Benchmarks.Contenders;
using DataContracts.Tests;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>A published schema with real documents.</summary>
internal sealed record Corpus(string Name, string Schema, string Documents)
{
    public static IReadOnlyList<Corpus> All { get; } = TestData.Folder is { } data
        ? [.. Directory.GetDirectories(Path.Combine(data, "benchmark")).Order(StringComparer.Ordinal).Select(At)]
        : [];

    public byte[][] Read() => JsonLines.Read(Documents);

    private static Corpus At(string folder) =>
        new(Path.GetFileName(folder), Path.Combine(folder, "schema.json"), Path.Combine(folder, "instances.jsonl"));
}
