namespace DataContracts.Cli.Discovery;

/// <summary>The JSON files below a folder, by what they are.</summary>
internal sealed class FolderScan
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<string> _contracts = [];
    private readonly List<string> _fixtures = [];
    private readonly List<string> _others = [];
    private readonly List<string> _publishedFolders = [];

    private FolderScan()
    {
    }

    /// <summary><c>*.schema.json</c> outside of <c>fixtures</c> folders.</summary>
    public IReadOnlyList<string> Contracts => _contracts;

    /// <summary><c>*.json</c>, <c>*.ndjson</c> and <c>*.jsonl</c> below <c>fixtures</c> folders.</summary>
    public IReadOnlyList<string> Fixtures => _fixtures;

    /// <summary>Folders named <c>published</c> which hold versions or a seal.</summary>
    public IReadOnlyList<string> PublishedFolders => _publishedFolders;

    /// <summary>All other documents.</summary>
    public IReadOnlyList<string> Others => _others;

    public static FolderScan Of(string folder)
    {
        var scan = new FolderScan();
        try
        {
            scan.Visit(new DirectoryInfo(folder), isFixtures: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"can't read below '{folder}': {exception.Message}", exception);
        }

        return scan;
    }

    private void Visit(DirectoryInfo folder, bool isFixtures)
    {
        // Links may lead in a circle: a folder is read once, whatever its name.
        if (!_visited.Add(folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName))
        {
            return;
        }

        isFixtures |= folder.Name == Layout.FixturesFolder;
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo child)
            {
                if (child.Name == PublishedVersions.FolderName && child.EnumerateFiles().Any(file => file.Name == Seal.FileName || Layout.IsContract(file.Name)))
                {
                    _publishedFolders.Add(child.FullName);
                }

                if (!Layout.IsSkippedFolder(child.Name))
                {
                    Visit(child, isFixtures);
                }
            }
            else if (Layout.IsDocument(entry.Name))
            {
                (isFixtures ? _fixtures : Layout.IsContract(entry.Name) ? _contracts : _others).Add(entry.FullName);
            }
        }
    }
}
