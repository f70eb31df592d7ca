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

        Exit codes:
          0  merged
          2  a document can't be merged; the reason is on standard error

        """;

    public static Command Create(CommandContext context)
    {
        var files = new Argument<string[]>("files")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Documents that 'contracts measure --state --out' wrote, by the same contract.",
        };
        var target = new Option<string?>("--out") { HelpName = "file", Description = "Write the document to this file." };
        var merge = new Command("merge", "Merges documents of signals into the one of all their rows.") { files, target };
        merge.SetAction(parsed => Merge(parsed.GetRequiredValue(files), parsed.GetValue(target), context));
        return new Command(Name, "Works with documents of data-quality signals.") { merge };
    }

    private static int Merge(string[] files, string? target, CommandContext context)
    {
        var merged = SignalsFile.Merge(files, context.WorkingDirectory);
        if (target is null)
        {
            SignalsFile.Print(merged, withState: true, context.Output);
            context.Output.Flush();
        }
        else
        {
            SignalsFile.Write(target, merged, withState: true, context);
        }

        return ExitCode.Clean;
    }
}
