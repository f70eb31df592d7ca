using System.CommandLine;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Snapshots;
using DataContracts.Reporting;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts snapshots</c>: what snapshot tests received, and what becomes of it.</summary>
internal static class SnapshotsCommand
{
    public const string Name = "snapshots";

    public const string Examples = """
        Examples:
          contracts snapshots review                     look at each difference, and press a key
          contracts snapshots list --format json         pending snapshots and verified files without a test, for programs
          contracts snapshots accept OrderTests          all received files with that in their path
          contracts snapshots accept --from received/    received files that a build server uploaded
          contracts snapshots reject --orphans           delete verified files without a test

        Exit codes:
          0  done, nothing left
          1  list, review: snapshots are pending
          2  could not run; the reason is on standard error

        """;

    public static Command Create(CommandContext context)
    {
        var filter = new Argument<string?>("filter")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "Only files whose path contains this text; case does not matter.",
        };
        var from = new Option<string?>("--from")
        {
            HelpName = "folder",
            Description = "Take received files from this folder, at the same paths below it as from the repository's root.",
        };
        var format = new Option<string>("--format") { Description = "text, or json for programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var orphans = new Option<bool>("--orphans")
        {
            Description = "Delete verified files without a test, in the place of received ones.",
        };

        var list = new Command("list", "Lists received files, and verified files without a test.") { filter, from, format };
        list.SetAction(parsed => List(Files(parsed), parsed.GetRequiredValue(format) == "json", context));
        var review = new Command("review", "Shows each difference and asks for a key.") { filter, from };
        review.SetAction(parsed => Review(Files(parsed), context));
        var accept = new Command("accept", "Makes received files the verified ones.") { filter, from };
        accept.SetAction(parsed => Accept(Files(parsed), context));
        var reject = new Command("reject", "Deletes received files.") { filter, from, orphans };
        reject.SetAction(parsed => Reject(Files(parsed), parsed.GetValue(orphans), context));
        return new Command(Name, "Lists, reviews, accepts and rejects what snapshot tests received.") { list, review, accept, reject };

        SnapshotSelection Files(ParseResult parsed) =>
            SnapshotSelection.Find(context.WorkingDirectory, parsed.GetValue(from), parsed.GetValue(filter));
    }

    private static int List(SnapshotSelection files, bool asJson, CommandContext context)
    {
        var orphans = files.FindOrphans();
        if (asJson)
        {
            SnapshotList.WriteJson(files.Pending, orphans, context.WorkingDirectory, context.Output.Unescaped);
        }
        else
        {
            SnapshotList.WriteText(files.Pending, orphans, context.WorkingDirectory, context.Output);
        }

        context.Output.Flush();
        return files.Pending.Count + orphans.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static int Review(SnapshotSelection files, CommandContext context)
    {
        if (files.Pending.Count > 0 && (Console.IsInputRedirected || !context.Environment.IsTerminal))
        {
            throw new CannotRunException(
                "review asks for keys and needs a terminal; use 'contracts snapshots list', 'accept' and 'reject' in scripts");
        }

        if (files.Pending.Count == 0)
        {
            context.Output.Line("nothing to review");
            context.Output.Flush();
            return ExitCode.Clean;
        }

        var session = new ReviewSession(
            context.Output,
            context.WorkingDirectory,
            files.Secrets,
            context.Environment.UsesColor(ColorChoice.Auto),
            () => Console.ReadKey(intercept: true));
        return session.Run(files.Pending) ? ExitCode.Clean : ExitCode.Findings;
    }

    private static int Accept(SnapshotSelection files, CommandContext context)
    {
        foreach (var snapshot in files.AcceptableOrRefuse(context.WorkingDirectory))
        {
            snapshot.Accept();
            context.Output.Line("accepted " + SnapshotList.Relative(snapshot.Verified, context.WorkingDirectory));
        }

        context.Output.Flush();
        return ExitCode.Clean;
    }

    private static int Reject(SnapshotSelection files, bool orphans, CommandContext context)
    {
        foreach (var path in orphans ? files.FindOrphans() : [.. files.PendingOrRefuse().Select(snapshot => snapshot.Received)])
        {
            File.Delete(path);
            context.Output.Line("deleted " + SnapshotList.Relative(path, context.WorkingDirectory));
        }

        context.Output.Flush();
        return ExitCode.Clean;
    }
}
