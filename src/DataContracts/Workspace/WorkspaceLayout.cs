using DataContracts.Workspace;

namespace DataContracts;

/// <summary>The names that give files and folders their meaning.</summary>
public static class WorkspaceLayout
{
    /// <summary>The end of a contract's file name.</summary>
    public const string ContractSuffix = ".schema.json";

    /// <summary>The folder that holds contracts.</summary>
    public const string ContractsFolder = "contracts";

    /// <summary>The folder that holds fixtures.</summary>
    public const string FixturesFolder = "fixtures";

    /// <summary>Whether a file's name is that of a contract.</summary>
    /// <param name="path">A file.</param>
    public static bool IsContract(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.EndsWith(ContractSuffix, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Why a folder outside of folders for contracts and fixtures is never searched, or null.</summary>
    /// <param name="folderName">The folder's name.</param>
    public static SkipReason? WhySkipped(string folderName)
    {
        ArgumentNullException.ThrowIfNull(folderName);
        return default(FolderZone).Skips(folderName);
    }

    /// <summary>Whether a folder is, or is below, a folder of that name.</summary>
    /// <param name="folder">A folder.</param>
    /// <param name="name">A folder's name.</param>
    public static bool IsWithin(string folder, string name)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return folder.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Contains(name, StringComparer.Ordinal);
    }

    /// <summary>The name of a contract that does not state one itself: that of its file.</summary>
    /// <param name="contract">A contract's file.</param>
    public static string NameOf(string contract)
    {
        var name = Path.GetFileName(contract);
        return name.Length > ContractSuffix.Length && IsContract(name)
            ? name[..^ContractSuffix.Length]
            : Path.GetFileNameWithoutExtension(name);
    }

    /// <summary>The folder that no reference of a contract leaves: the nearest <c>contracts</c> above it, or its own.</summary>
    /// <param name="contract">Full path of a contract's file.</param>
    public static string RootOf(string contract) =>
        FolderPath.Above(contract)
            .FirstOrDefault(folder => Path.GetFileName(folder).Equals(ContractsFolder, StringComparison.OrdinalIgnoreCase))
        ?? Path.GetDirectoryName(contract)
        ?? contract;
}
