namespace DataContracts.Workspace;

/// <summary>Documents of formats in which people keep samples, but in which fixtures are not read.</summary>
internal static class UnreadFixture
{
    private static readonly string[] s_extensions =
        [".yaml", ".yml", ".csv", ".tsv", ".jsonc", ".json5", ".json.gz", ".ndjson.gz", ".jsonl.gz"];

    public static bool Is(ReadOnlySpan<char> path)
    {
        foreach (var extension in s_extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return FixtureFormat.Find(path.ToString()) is null;
            }
        }

        return false;
    }
}
