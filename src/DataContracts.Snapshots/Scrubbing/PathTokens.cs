namespace DataContracts.Snapshots.Scrubbing;

/// <summary>Folders of this machine, which a snapshot shows as tokens. A separator after a folder belongs to its token.</summary>
internal sealed class PathTokens
{
    private readonly (string Folder, string Token, bool MustExist)[] _folders;

    public PathTokens(TestProject project, TestEnvironment environment)
    {
        (string? Folder, string Token)[] folders =
        [
            (project.ProjectDirectory, "{ProjectDirectory}"),
            (project.SolutionDirectory, "{SolutionDirectory}"),
            (environment.CurrentFolder, "{CurrentDirectory}"),
            (environment.TemporaryFolder, "{TempPath}"),
            (environment.UserFolder, "{UserProfile}"),
        ];
        _folders =
        [
            .. folders
                .Where(folder => folder.Folder is not null)
                .Select(folder => (Folder: Path.TrimEndingDirectorySeparator(folder.Folder!), folder.Token))
                .Where(folder => folder.Folder.Length > 3) // The root of a drive would be found everywhere.
                .Select(folder => (folder.Folder, folder.Token, MustExist: folder.Token == "{UserProfile}" && IsFirstLevel(folder.Folder)))
                .OrderByDescending(folder => folder.Folder.Length),
        ];
    }

    public string Replace(string text)
    {
        foreach (var (folder, token, mustExist) in _folders)
        {
            text = Replace(text, folder, token, mustExist);
            if (folder.Contains('\\', StringComparison.Ordinal))
            {
                text = Replace(text, folder.Replace('\\', '/'), token, mustExist);
            }
        }

        return text;
    }

    private static string Replace(string text, string folder, string token, bool mustExist)
    {
        var at = 0;
        while ((at = text.IndexOf(folder, at, StringComparison.Ordinal)) >= 0)
        {
            var end = at + folder.Length;
            if (!PathBorder.IsStart(text.AsSpan(0, at))
                || !PathBorder.IsEnd(text.AsSpan(end))
                || (mustExist && !Exists(folder, text.AsSpan(end))))
            {
                at = end;
                continue;
            }

            var next = text.AsSpan(end).IndexOfAny('/', '\\') == 0 ? end + 1 : end;
            text = string.Concat(text.AsSpan(0, at), token, text.AsSpan(next));
            at += token.Length;
        }

        return text;
    }

    // In a container the home folder is /root, which JSON pointers and routes begin with as well; only what is really in it is a path.
    private static bool IsFirstLevel(string folder) => Path.GetDirectoryName(folder) is { } above && above == Path.GetPathRoot(folder);

    private static bool Exists(string folder, ReadOnlySpan<char> rest)
    {
        var name = rest.TrimStart("/\\");
        var length = 0;
        while (length < name.Length && !PathBorder.EndsName(name[length..]))
        {
            length++;
        }

        return length == 0 || Path.Exists(Path.Combine(folder, name[..length].ToString()));
    }
}
