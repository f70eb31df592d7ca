using System.CommandLine;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Measuring;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts signals</c>: what is done with documents of signals.</summary>
internal static class SignalsCommand
{
    public const string Name = "signals";

    public const string Examples = """
        Examples:
          contracts signals merge 1.json 2.json > all.json       the same bytes as one pass over all of it
          contracts signals merge parts/*.json --out all.json
          contracts signals add orders s.json                    a run more in signals/orders.ndjson
          contracts signals check orders                         the last run, by the contract's bounds and by the runs before
          contracts signals check orders --report openmetrics=orders.prom --report otlp=orders.json
                                                                 for dashboards as well
          contracts signals suggest orders                       bounds from the history; writes nothing
          contracts signals accept orders /total:mean --why "new price list"
          contracts signals report orders --html signals.html    the trend of each signal as one page
          contracts signals report orders --format markdown      for a pull request
          contracts signals compact orders --keep 90d            older runs of the history become weeks and months

        Exit codes:
          0  done; warnings alone do not count
          1  check found an error
          2  it could not be done; the reason is on standard error

        """;

    public static Command Create(CommandContext context)
    {
        var files = new Argument<string[]>("files")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Documents that 'contracts measure --state --out' wrote, by the same contract. Where each has its keys beside it "
                + "(--keys), duplicates are counted exactly; else they are not known.",
        };
        var target = new Option<string?>("--out") { HelpName = "file", Description = "Write the document to this file." };
        var merge = new Command("merge", "Merges documents of signals into the one of all their rows.") { files, target };
        merge.SetAction(parsed => Merge(parsed.GetRequiredValue(files), parsed.GetValue(target), context));
        return new Command(Name, "Works with data-quality signals: documents of them, and their history.")
        {
            merge,
            SignalsAddCommand.Create(context),
            SignalsCheckCommand.Create(context),
            SignalsSuggestCommand.Create(context),
            SignalsAcceptCommand.Create(context),
            SignalsReportCommand.Create(context),
            SignalsCompactCommand.Create(context),
        };
    }

    private static int Merge(string[] files, string? target, CommandContext context)
    {
        var path = target is null ? null : SignalsFile.TargetOf(target, context.WorkingDirectory);
        var merged = SignalsFile.Merge(files, path, context.WorkingDirectory);
        if (path is null)
        {
            SignalsFile.Print(merged, withState: true, context.Output);
            context.Output.Flush();
        }
        else
        {
            SignalsFile.Write(path, merged, withState: true);
        }

        return ExitCode.Clean;
    }
}
