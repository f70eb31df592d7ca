using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DataContracts.Reporting.Files;

/// <summary>
/// A file that is written under another name first. One whose process was killed is removed by the next write to its folder.
/// </summary>
internal static partial class UnfinishedFile
{
    /// <summary>A short name: the file's own may be as long as the file system takes, and no glob for snapshots finds this one.</summary>
    public static string NewPath(string folder) => Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");

    /// <summary>Removes what killed processes left in a folder. What cannot be removed does no harm, and stays.</summary>
    public static void RemoveAll(string folder)
    {
        try
        {
            using var own = Process.GetCurrentProcess();
            foreach (var path in Directory.EnumerateFiles(folder, ".*.tmp").Where(path => Name().IsMatch(Path.GetFileName(path))))
            {
                // A younger one belongs to a process that is about to open it.
                if (File.GetLastWriteTimeUtc(path) < own.StartTime.ToUniversalTime())
                {
                    Remove(path);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Reported where the folder itself is read.
        }
    }

    /// <summary>Removes one. What cannot be removed does no harm, and stays.</summary>
    public static void Remove(string path)
    {
        try
        {
            // A file that is being written can't be opened by anyone else.
            using var stream = new FileStream(
                path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Not worth failing for.
        }
    }

    [GeneratedRegex(@"^\.[0-9a-f]{32}\.tmp$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
