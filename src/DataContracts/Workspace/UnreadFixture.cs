namespace DataContracts.Workspace;

/// <summary>Documents of formats in which people keep samples, but in which fixtures are not read.</summary>
internal static class UnreadFixture
{
    private static readonly string[] s_extensions =
        [".yaml", ".yml", ".csv", ".tsv", ".jsonc", ".json5", ".json.gz", ".ndjson.gz", ".jsonl.gz"];

    public static bool Is(string path) =>
        FixtureFormat.Find(path) is null
        && Array.Exists(s_extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
