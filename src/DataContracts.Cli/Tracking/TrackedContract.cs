using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Files;
using DataContracts.Signals.History;

namespace DataContracts.Cli.Tracking;

/// <summary>A contract with the history of its signals.</summary>
/// <param name="Document">The contract.</param>
/// <param name="HistoryPath">The file of the history.</param>
internal sealed record TrackedContract(SourceDocument Document, string HistoryPath)
{
    /// <param name="contract">The contract's name or file.</param>
    /// <param name="history">The history's file; null for the usual place.</param>
    /// <param name="workingDirectory">What both are relative to.</param>
    public static TrackedContract Load(string contract, string? history, string workingDirectory)
    {
        var named = NamedDocument.Read(contract, workingDirectory);
        var name = named.Name;
        if (history is null && (name.AsSpan().ContainsAny('/', '\\') || name.Any(char.IsControl)))
        {
            throw new CannotRunException($"the contract's name '{name}' can't be that of a file; name its history's file by --history");
        }

        return new TrackedContract(
            named.Document,
            history is null ? DataContracts.Signals.History.HistoryPath.Of(named.Path, name) : Path.GetFullPath(history, workingDirectory));
    }

    public SignalHistory ReadHistory()
    {
        try
        {
            return HistoryReader.Read(HistoryPath, Disk.Files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"the history can't be read: {Reason(exception)}");
        }
    }

    /// <summary>Adds a line to the history.</summary>
    public void Append(Action<string> append)
    {
        try
        {
            if (Disk.Files.Holds(HistoryPath) && IrregularFileException.ReasonFor(Disk.Files.Stat(HistoryPath).Kind) is { } reason)
            {
                throw new IrregularFileException(HistoryPath, reason);
            }

            append(HistoryPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"the history can't be written: {Reason(exception)}");
        }
    }

    private static string Reason(Exception exception) =>
        exception is IrregularFileException irregular ? irregular.Reason : exception.Message;
}
