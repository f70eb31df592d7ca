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
    public static void Write(string path, SignalsDocument document, bool withState, CommandContext context)
    {
        var full = FullPath.Of(path, context.WorkingDirectory);
        if (Directory.Exists(full))
        {
            throw new CannotRunException($"'{path}' is a folder");
        }

        // A rename would put a plain file in the place of a device or a pipe.
        if (Disk.Files.Holds(full) && IrregularFileException.ReasonFor(Disk.Files.Stat(full).Kind) is not null)
        {
            throw new CannotRunException($"'{path}' can't be written: it is not a regular file");
        }

        AtomicFile.Write(full, Bytes(document, withState));
    }

    public static void Print(SignalsDocument document, bool withState, CommandOutput output) =>
        output.Unescaped.Write(Encoding.UTF8.GetString(Bytes(document, withState)));

    /// <summary>The document of all rows of some documents.</summary>
    public static SignalsDocument Merge(IReadOnlyList<string> paths, string workingDirectory)
    {
        var documents = paths.Select(path => (Path: path, Document: Read(path, workingDirectory)));
        return documents.Aggregate((all, next) => all.Document.Contract == next.Document.Contract
            ? (all.Path, all.Document.Merge(next.Document))
            : throw new CannotRunException(
                $"'{next.Path}' was measured by {Name(next.Document)}, but '{all.Path}' by {Name(all.Document)}"
                + (Name(next.Document) == Name(all.Document) ? " in another text" : ""))).Document;
    }

    private static SignalsDocument Read(string path, string workingDirectory)
    {
        var full = FullPath.Of(path, workingDirectory);
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
