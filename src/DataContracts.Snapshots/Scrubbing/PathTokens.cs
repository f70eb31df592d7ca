namespace DataContracts.Snapshots.Scrubbing;

/// <summary>Folders of this machine, which stand as tokens in a snapshot. A separator behind a folder belongs to its token.</summary>
internal sealed class PathTokens
{
    private readonly (string Folder, string Token)[] _folders;

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
                .OrderByDescending(folder => folder.Folder.Length),
        ];
    }

    public string Replace(string text)
    {
        foreach (var (folder, token) in _folders)
        {
            text = Replace(text, folder, token);
            if (folder.Contains('\\', StringComparison.Ordinal))
            {
                text = Replace(text, folder.Replace('\\', '/'), token);
            }
        }

        return text;
    }

    private static string Replace(string text, string folder, string token)
    {
        var at = 0;
        while ((at = text.IndexOf(folder, at, StringComparison.Ordinal)) >= 0)
        {
            var end = at + folder.Length;
            if (end < text.Length && IsNameCharacter(text[end]))
            {
                at = end;
                continue;
            }

            var behind = text.AsSpan(end).IndexOfAny('/', '\\') == 0 ? end + 1 : end;
            text = string.Concat(text.AsSpan(0, at), token, text.AsSpan(behind));
            at += token.Length;
        }

        return text;
    }

    // Another folder whose name begins with this one's is another folder.
    private static bool IsNameCharacter(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';
}
