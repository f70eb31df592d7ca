using System.CommandLine;
using DataContracts.Cli.Comparing;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts diff</c>: how a change affects the consumers of a version.</summary>
internal static class DiffCommand
{
    public const string Name = "diff";

    public const string Examples = """
        Examples:
          contracts diff orders                         what the working contract changes since the newest published version
          contracts diff orders@1.3.0 orders            ... since 1.3.0
          contracts diff git:main orders                ... since the branch main
          contracts diff git:v1:orders git:v2:orders    between two commits
          contracts diff old.schema.json new.schema.json --format markdown

        Exit codes:
          0  no consumer breaks
          1  a break, or something that could not be decided
          2  the versions can't be compared; the reason is on standard error

        """;

    public static Command Create(CommandContext context)
    {
        var old = new Argument<string>("old") { Description = "A file, a name, name@version, git:REF or git:REF:name." };
        var changed = new Argument<string?>("new")
        {
            Description = "The version that replaces it, in the same forms. Without it, the working contract; then a name as the first "
                + "is its newest published version.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var reports = new ReportOptions("How to print.", ReportContents.Differences);
        var command = new Command(Name, "Compares two versions of a contract as sets of documents.") { old, changed };
        foreach (var option in reports.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
            Run(parsed.GetRequiredValue(old), parsed.GetValue(changed), reports.Read(parsed, context, []), context));
        return command;
    }

    private static int Run(string old, string? changed, ReportSinks sinks, CommandContext context)
    {
        using var reader = new VersionReader(context.WorkingDirectory);
        var versions = changed is null ? reader.ReadUnpublished(old) : reader.Read(old, changed);
        var difference = versions.Old.DifferenceTo(versions.New);
        sinks.Write(Report.From(difference), context.PrintOptions(ColorChoice.Auto), context.Output.Unescaped);
        var isClean = difference.Class != ChangeClass.Break && !difference.Changes.Any(change => change.IsUndecided);
        return isClean ? ExitCode.Clean : ExitCode.Findings;
    }
}
