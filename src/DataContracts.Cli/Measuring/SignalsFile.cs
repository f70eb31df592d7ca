using System.Text;
using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Files;
using DataContracts.Reporting.Files;
using DataContracts.Signals.Documents;

namespace DataContracts.Cli.Measuring;

/// <summary>Documents of signals as files.</summary>
internal static class SignalsFile
{
    /// <summary>The full path of a document that will be written.</summary>
    public static string TargetOf(string path, string workingDirectory)
    {
        var full = FullPath.Of(path, workingDirectory);
        if (Directory.Exists(full))
        {
            throw new CannotRunException($"'{path}' is a folder");
        }

        // A rename would put a plain file in the place of a device or a pipe.
        return Disk.Files.Holds(full) && IrregularFileException.ReasonFor(Disk.Files.Stat(full).Kind) is not null
            ? throw new CannotRunException($"'{path}' can't be written: it is not a regular file")
            : full;
    }

    /// <param name="path">Full path.</param>
    /// <param name="document">The document.</param>
    /// <param name="withState">Whether it can be merged.</param>
    public static void Write(string path, SignalsDocument document, bool withState) =>
        AtomicFile.Write(path, Bytes(document, withState));

    public static void Print(SignalsDocument document, bool withState, CommandOutput output) =>
        output.Unescaped.Write(Encoding.UTF8.GetString(Bytes(document, withState)));

    /// <summary>The document of all rows of some documents.</summary>
    /// <param name="paths">Their files.</param>
    /// <param name="target">Full path of the file that it will be written to, or null.</param>
    /// <param name="workingDirectory">What the files are relative to.</param>
    public static SignalsDocument Merge(IReadOnlyList<string> paths, string? target, string workingDirectory)
    {
        var keys = new List<(string, DuplicateCount?)>();
        var merged = paths.Select(path => (Path: path, Document: Read(path))).Aggregate((all, next) =>
        {
            Demand(all.Document, all.Path, next.Document, next.Path);
            return (all.Path, all.Document.Merge(next.Document));
        }).Document;
        return merged with { Duplicates = KeyFiles.Union(keys, target) ?? merged.Duplicates };

        SignalsDocument Read(string path)
        {
            var full = FullPath.Of(path, workingDirectory);
            var document = SignalsFile.Read(full, path);
            keys.Add((full, document.Duplicates));
            return document;
        }
    }

    private static void Demand(SignalsDocument one, string onePath, SignalsDocument other, string otherPath)
    {
        if (one.Contract != other.Contract)
        {
            throw new CannotRunException(
                $"'{otherPath}' was measured by {Name(other)}, but '{onePath}' by {Name(one)}"
                + (Name(other) == Name(one) ? " in another text" : ""));
        }

        if (one.Duplicates is { } key && other.Duplicates is { } otherKey && !key.Key.SequenceEqual(otherKey.Key))
        {
            throw new CannotRunException(
                $"'{otherPath}' counts duplicates of {string.Join(", ", otherKey.Key)}, but '{onePath}' of {string.Join(", ", key.Key)}");
        }
    }

    private static SignalsDocument Read(string full, string path)
    {
        if (!File.Exists(full))
        {
            throw new CannotRunException($"'{path}' does not exist");
        }

        return SignalsReader.Read(Disk.Files.Read(full), out var problem)
            ?? throw new CannotRunException($"'{path}' can't be merged: {problem}");
    }

    private static byte[] Bytes(SignalsDocument document, bool withState)
    {
        using var output = new MemoryStream();
        SignalsWriter.Write(document, output, withState);
        return output.ToArray();
    }

    private static string Name(SignalsDocument document) => $"{document.Contract.Name} {document.Contract.Version}".TrimEnd();
}
