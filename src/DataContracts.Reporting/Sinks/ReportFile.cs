using DataContracts.Reporting.Files;

namespace DataContracts.Reporting;

/// <summary>A report's file: the old one or the new one at any moment, never a part.</summary>
internal static class ReportFile
{
    /// <summary>Why the file can't be written, or null.</summary>
    public static string? FindProblem(string path)
    {
        var folder = Path.GetDirectoryName(path);
        if (folder is null || Directory.Exists(path) || Path.EndsInDirectorySeparator(path))
        {
            return $"the report '{path}' can't be written: it is a folder";
        }

        if (!Directory.Exists(folder))
        {
            return $"the report '{path}' can't be written: there is no folder '{folder}'";
        }

        // A file is replaced by a rename, which would put a plain file in the place of a device.
        if (OperatingSystem.IsLinux() && path.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return $"the report '{path}' can't be written: it is not a file; '-' is standard output";
        }

        try
        {
            var probe = UnfinishedFile.NewPath(folder);
            new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"the report '{path}' can't be written: there can be no new file in '{folder}'";
        }
    }

    /// <summary>Writes it whole; a link keeps pointing at the file that it names.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var isLink = new FileInfo(path).LinkTarget is not null;
            AtomicFile.Write(isLink ? File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName : path, bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"the report '{path}' can't be written: {exception.Message}", exception);
        }
    }
}
