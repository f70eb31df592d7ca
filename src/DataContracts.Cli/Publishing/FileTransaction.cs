using DataContracts.Files;
using DataContracts.Reporting.Files;

namespace DataContracts.Cli.Publishing;

/// <summary>
/// Several files of a contract's folder as one change: whenever the process is killed, either none has changed or the next command that
/// writes finishes all.
/// </summary>
/// <param name="folder">The contract's folder.</param>
/// <param name="beforeStep">Called before each step with what it does, so that a test can stop there.</param>
internal sealed class FileTransaction(string folder, Action<string> beforeStep)
{
    private const string NewSuffix = ".contracts-new";

    private readonly string _journal = Path.Combine(folder, Journal.FileName);

    public void Commit(IReadOnlyList<FileChange> files)
    {
        try
        {
            foreach (var file in files)
            {
                WriteBeside(file.Path, file.Content);
            }

            WriteBeside(_journal, Journal.Write(folder, files.Select(file => file.Path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            RemoveLeftovers();
            throw;
        }

        // From here on the change has happened; what is left to do is renaming, and Recover can do that too.
        Rename(_journal);
        Finish(files.Select(file => file.Path));
    }

    /// <summary>Finishes what was interrupted, or clears away what had not happened yet.</summary>
    /// <returns>The files that have their new content now.</returns>
    public IReadOnlyList<string> Recover()
    {
        if (!Disk.Files.Holds(_journal))
        {
            RemoveLeftovers();
            return [];
        }

        var paths = Journal.Read(folder);
        Finish(paths);
        return paths;
    }

    private void Finish(IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(path => Disk.Files.Holds(Beside(path))))
        {
            Rename(path);
        }

        beforeStep($"delete {_journal}");
        File.Delete(_journal);
    }

    private void WriteBeside(string path, ReadOnlyMemory<byte> content)
    {
        var beside = Beside(path);
        beforeStep($"write {beside}");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Create(beside, content.Span).Dispose();
    }

    private void Rename(string path)
    {
        beforeStep($"rename to {path}");
        File.Move(Beside(path), path, overwrite: true);
    }

    private void RemoveLeftovers()
    {
        foreach (var each in new[] { folder, Path.Combine(folder, PublishedVersions.FolderName) }.Where(Directory.Exists))
        {
            foreach (var path in Directory.EnumerateFiles(each, $".*{NewSuffix}"))
            {
                File.Delete(path);
            }
        }
    }

    private static string Beside(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}{NewSuffix}");
}
