using System.Globalization;
using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Publishing;

namespace DataContracts.Cli.Rehearsing;

/// <summary>Publishes and rolls back for real, on a copy.</summary>
internal sealed class Rehearsal(CommandContext context)
{
    private int _steps;

    public int Run(string name)
    {
        using var copy = new RepositoryCopy(NamedContract.Find(name, context.WorkingDirectory), context.WorkingDirectory);
        var isDone = IsPublished(copy.Contract) || Release(name, copy);
        return isDone && GoBack(name, copy) ? ExitCode.Clean : ExitCode.Findings;
    }

    private static bool IsPublished(string path)
    {
        var contract = VersionedContract.Load(path);
        return contract.Published.Newest is { } newest && contract.CompareWith(newest)?.Class == ChangeClass.None;
    }

    private bool Release(string name, RepositoryCopy copy)
    {
        var contract = VersionedContract.Load(copy.Contract);
        var needsBump = contract.Header.VersionNumber is { } version
            && contract.Assess().Needed is { } needed
            && !VersionPolicy.Suffices(version, needed);
        return (!needsBump || Step($"contracts bump {name}", copy, at => new VersionBump(at).Run(copy.Contract)))
            && Check(copy)
            && Step($"contracts publish {name}", copy, at => new Publisher(at).Run(copy.Contract, isTagged: false, isCommitted: false))
            && Check(copy);
    }

    private bool GoBack(string name, RepositoryCopy copy)
    {
        var released = VersionedContract.Load(copy.Contract).Published.Newest!;
        if (VersionedContract.Load(copy.Contract).Published.All
            .LastOrDefault(published => published.IsFrozen && published.Version < released.Version) is not { } before)
        {
            context.Output.Line($"Rehearsed: {released.Version} is the first release, so there is nothing to roll back to.");
            return true;
        }

        return Step($"contracts rollback {name}", copy, at => new Rollback(at).Run(copy.Contract, before.Version.Text, isDiscarding: false))
            && Check(copy)
            && Step($"contracts publish {name}", copy, at => new Publisher(at).Run(copy.Contract, isTagged: false, isCommitted: false))
            && Check(copy)
            && Confirm(VersionedContract.Load(copy.Contract), before);
    }

    private bool Confirm(VersionedContract restored, PublishedVersion before)
    {
        var change = restored.CompareWith(before);
        var isSame = change is { Class: ChangeClass.None or ChangeClass.Words, Changes.IsEmpty: true };
        context.Output.Line(isSame
            ? $"Rehearsed: after the rollback {restored.Header.Version} allows exactly the documents that {before.Version} allowed. "
                + "Nothing of yours was touched."
            : $"After the rollback {restored.Header.Version} does not allow exactly the documents that {before.Version} allowed.");
        return isSame;
    }

    private bool Check(RepositoryCopy copy) => Step("contracts check", copy, at =>
    {
        if (!new ContractCheck(at).Run(copy.Contract))
        {
            return ExitCode.Findings;
        }

        at.Output.Line("no errors");
        return ExitCode.Clean;
    });

    private bool Step(string command, RepositoryCopy copy, Func<CommandContext, int> run)
    {
        context.Output.Line(string.Create(CultureInfo.InvariantCulture, $"{++_steps}. {command}"));
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var isClean = run(context with { Output = new CommandOutput(output), WorkingDirectory = copy.WorkingDirectory }) == ExitCode.Clean;
        foreach (var line in output.ToString().TrimEnd().Split('\n'))
        {
            // Safe already, and with its colors.
            context.Output.Unescaped.Write(line.Length == 0 ? "\n" : $"   {line}\n");
        }

        context.Output.Line();
        if (!isClean)
        {
            context.Output.Line("The rehearsal ends here: this step would fail. Nothing of yours was touched.");
        }

        return isClean;
    }
}
