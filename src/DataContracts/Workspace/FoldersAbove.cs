namespace DataContracts.Workspace;

/// <summary>A folder and those above it, up to the repository's root.</summary>
internal static class FoldersAbove
{
    public static IEnumerable<string> AndSelf(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
            if (IsRepositoryRoot(at.FullName))
            {
                yield break;
            }
        }
    }

    // In a linked work tree or a submodule '.git' is a file.
    public static bool IsRepositoryRoot(string folder) => Path.Exists(Path.Combine(folder, ".git"));
}
