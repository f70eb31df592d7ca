namespace DataContracts.Cli.Discovery;

/// <summary>The names that give files their meaning.</summary>
internal static class Layout
{
    public const string ContractSuffix = ".schema.json";
    public const string DocumentPatterns = "*.json, *.ndjson or *.jsonl";
    public const string StandardInput = "-";
    public const string ContractsFolder = "contracts";
    public const string FixturesFolder = "fixtures";

    /// <summary>Published versions are frozen: what is checked is the working contract.</summary>
    public static bool IsSkippedFolder(string name) =>
        name.StartsWith('.') || name is PublishedVersions.FolderName or "bin" or "obj" or "node_modules";

    public static bool IsContract(string path) => path.EndsWith(ContractSuffix, StringComparison.Ordinal);

    public static bool IsDocument(string path) => Path.GetExtension(path) is ".json" or ".ndjson" or ".jsonl";

    /// <summary>Whether the folder is, or lies below, one of that name.</summary>
    public static bool IsWithin(string folder, string name) =>
        folder.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Contains(name, StringComparer.Ordinal);
}
