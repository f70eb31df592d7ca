using System.CommandLine;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Measuring;
using DataContracts.Cli.Tracking;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts measure</c>: the data-quality signals of files, in one pass.</summary>
internal static class MeasureCommand
{
    public const string Name = "measure";

    public const string Examples = """
        Examples:
          contracts measure orders logs/*.ndjson.gz          signals as a table, with what the contract says of each property
          contracts measure orders export.json --out s.json  the document as well: for history, reports and programs
          contracts measure orders exports/*.csv             tables; an empty cell is null, or no value where null is not allowed
          zcat logs/*.gz | contracts measure orders -        standard input, one document a line
          contracts measure orders exports/ --by day --history
                                                             a history from data that exists already: a run for each day
          contracts measure orders part-1.ndjson --state --out 1.json
                                                             with what 'contracts signals merge' needs; --key /id --keys for
                                                             exact duplicates as well

        Exit codes:
          0  measured; rows that break the contract are counted, and are no finding
          1  measured, but a file is not what it should be: cut off, UTF-16, or rows of another contract
          2  could not measure; the reason is on standard error

        """;

    public static Command Create(CommandContext context)
    {
        var contract = ContractArgument.Create();
        var files = new Argument<string[]>("files")
        {
            Arity = ArgumentArity.OneOrMore,
            Description =
                "Files of rows: one document a line (.ndjson, .jsonl, any other name), a JSON array (.json), a table with a header "
                + "(.csv, .tsv), any of them packed (.gz); folders of such files; patterns such as 'exports/**/*.csv'; "
                + "'-' is standard input.",
        };
        var options = new MeasureCommandOptions();
        var command = new Command(Name, "Measures the data-quality signals of files in one pass.") { contract, files };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(options.By) is not null
                && (result.GetValue(options.Out) is not null || result.GetValue(options.Format) == "json"))
            {
                result.AddError("--by makes a document for each day: it goes with --history, not with --out or --format json.");
            }

            if (result.GetValue(options.Keys)
                && (result.GetResult(options.Key) is null || !result.GetValue(options.State) || result.GetValue(options.Out) is null))
            {
                result.AddError("--keys writes a file beside the document for 'signals merge': it goes with --key, --state and --out.");
            }
        });
        command.SetAction(parsed => Run(parsed.GetRequiredValue(contract), parsed.GetRequiredValue(files), options, parsed, context));
        return command;
    }

    private static int Run(string contract, string[] files, MeasureCommandOptions options, ParseResult parsed, CommandContext context)
    {
        var measured = MeasuredContract.Load(contract, context.WorkingDirectory);
        var settings = options.Read(parsed, measured);
        var history = parsed.GetResult(options.History) is null
            ? null
            : TrackedContract.Load(contract, parsed.GetValue(options.History), context.WorkingDirectory);
        var target = parsed.GetValue(options.Out) is { } file ? SignalsFile.TargetOf(file, context.WorkingDirectory) : null;
        var run = MeasuringRun.Of(
            measured,
            new DataFiles(context, parsed.GetValue(options.Delimiter)).Find(files),
            settings,
            parsed.GetValue(options.Keys) ? target : null);
        if (target is not null)
        {
            SignalsFile.Write(target, run.Document, parsed.GetValue(options.State));
        }

        if (run.Days is { } days)
        {
            days.Print(context.Output, settings.ByDayOf!.Pointer);
        }
        else if (parsed.GetRequiredValue(options.Format) == "json")
        {
            SignalsFile.Print(run.Document, parsed.GetValue(options.State), context.Output);
        }
        else
        {
            SignalsTable.Print(run.Document, measured, context.Output);
        }

        if (history is not null)
        {
            // A program reads the document alone.
            var isDocument = parsed.GetRequiredValue(options.Format) == "json";
            MeasuredHistory.Add(
                history, run.Days?.Documents ?? [run.Document], context.WorkingDirectory, isDocument ? context.Error : context.Output);
        }

        context.Output.Flush();
        foreach (var finding in run.Findings)
        {
            context.Error.Line(finding);
        }

        return run.Findings.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
