using System.CommandLine;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Tracking;
using DataContracts.Files;
using DataContracts.Signals.History;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts signals add</c>: documents of signals become runs of the history.</summary>
internal static class SignalsAddCommand
{
    public static Command Create(CommandContext context)
    {
        var contract = ContractArgument.Create();
        var files = new Argument<string[]>("files")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Documents that 'contracts measure --state --out' wrote. A run that is there already is replaced.",
        };
        var history = SignalsHistoryOption.Create();
        var command = new Command("add", "Adds documents of signals to the history, a line each.") { contract, files, history };
        command.SetAction(parsed => Run(
            TrackedContract.Load(parsed.GetRequiredValue(contract), parsed.GetValue(history), context.WorkingDirectory),
            [.. parsed.GetRequiredValue(files).Select(file => Read(Path.GetFullPath(file, context.WorkingDirectory)))],
            context));
        return command;
    }

    private static int Run(TrackedContract tracked, RunSignals[] runs, CommandContext context)
    {
        foreach (var run in runs)
        {
            tracked.Append(file => HistoryFile.Append(file, run));
            context.Output.Line($"added run {run.Id}: {run.Rows} rows");
        }

        context.Output.Flush();
        return ExitCode.Clean;
    }

    private static RunSignals Read(string path)
    {
        try
        {
            return DocumentSignals.Read(Disk.Files.Read(path))
                ?? throw new CannotRunException($"this is not a signals document of a version that can be read: {path}");
        }
        catch (IrregularFileException exception)
        {
            throw new CannotRunException($"the document can't be read: {exception.Reason}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"the document can't be read: {exception.Message}");
        }
    }
}
