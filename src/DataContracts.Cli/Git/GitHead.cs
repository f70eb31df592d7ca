namespace DataContracts.Cli.Git;

/// <summary>The commit that is checked out, read from git's files: nothing is started for it.</summary>
internal static class GitHead
{
    private const int ShownDigits = 7;

    /// <summary>The first digits of the commit; null outside a repository, or before its first commit.</summary>
    public static string? Find(string folder)
    {
        try
        {
            if (ContractWorkspace.FindRepositoryRoot(folder) is { } root)
            {
                var git = Path.Combine(root, ".git");
                return Read(Directory.Exists(git) ? git : Linked(git));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is only shown: measuring does not depend on it.
        }

        return null;
    }

    /// <summary>The folder of a work tree that is not the repository's own.</summary>
    private static string Linked(string file) =>
        Path.GetFullPath(File.ReadAllText(file).Trim()["gitdir:".Length..].Trim(), Path.GetDirectoryName(file)!);

    private static string? Read(string git)
    {
        const string Reference = "ref:";
        var head = File.ReadAllText(Path.Combine(git, "HEAD")).Trim();
        if (!head.StartsWith(Reference, StringComparison.Ordinal))
        {
            return Short(head);
        }

        var name = head[Reference.Length..].Trim();
        var common = Path.Combine(git, "commondir");
        string[] folders = File.Exists(common) ? [git, Path.GetFullPath(File.ReadAllText(common).Trim(), git)] : [git];
        return folders.Select(folder => Find(folder, name)).FirstOrDefault(commit => commit is not null);
    }

    private static string? Find(string git, string name)
    {
        var loose = Path.Combine(git, name);
        if (File.Exists(loose))
        {
            return Short(File.ReadAllText(loose).Trim());
        }

        var packed = Path.Combine(git, "packed-refs");
        return File.Exists(packed)
            ? File.ReadLines(packed).Where(line => line.EndsWith(" " + name, StringComparison.Ordinal)).Select(Short).FirstOrDefault()
            : null;
    }

    private static string? Short(string commit) =>
        commit.Length >= 40 && commit[..40].All(char.IsAsciiHexDigitLower) ? commit[..ShownDigits] : null;
}
