namespace DataContracts.Contracts;

/// <summary>What a contract's path says of it.</summary>
internal static class ContractPath
{
    private const string Suffix = ".schema.json";

    /// <summary>The name of a contract that says none itself.</summary>
    public static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        return name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? name[..^Suffix.Length] : Path.GetFileNameWithoutExtension(name);
    }

    /// <summary>The folder that no reference leaves: the one named <c>contracts</c> that holds the file, or the file's own.</summary>
    public static string RootOf(string path) =>
        FolderPath.Above(path).FirstOrDefault(folder => Path.GetFileName(folder).Equals("contracts", StringComparison.OrdinalIgnoreCase))
        ?? Path.GetDirectoryName(path)
        ?? path;
}
