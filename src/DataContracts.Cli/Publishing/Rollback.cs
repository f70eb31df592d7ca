using DataContracts.Cli.Comparing;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;

namespace DataContracts.Cli.Publishing;

/// <summary>Makes a published version the working contract again.</summary>
internal sealed class Rollback(CommandContext context, Action<string>? beforeStep = null)
{
    public int Run(string name, string? to, bool isDiscarding)
    {
        using var writable = WritableContract.Open(name, context, beforeStep);
        writable.RequireSound();
        var contract = writable.Contract;
        var newest = contract.Published.Newest ?? throw new CannotRunException(
            $"nothing of '{contract.Name}' is published, so there is nothing to go back to");
        var target = Target(contract, newest, to);
        var unpublished = contract.CompareWith(newest)?.Class;
        if (unpublished != ChangeClass.None && !isDiscarding)
        {
            throw new CannotRunException(
                $"the working contract has changes since {newest.Version} that are not published; publish them, or throw them away by "
                    + "--discard");
        }

        if (target == newest && unpublished == ChangeClass.None)
        {
            throw new CannotRunException($"the working contract of '{contract.Name}' is {newest.Version} already");
        }

        using var restored = RestoredVersion.Create(contract, newest, target);
        writable.Commit(new FileChange(contract.Path, restored.Text));
        Print(contract, newest, target, restored);
        return ExitCode.Clean;
    }

    private static PublishedVersion Target(VersionedContract contract, PublishedVersion newest, string? to)
    {
        if (to is null)
        {
            return contract.Published.All.LastOrDefault(published => published.IsFrozen && published.Version < newest.Version)
                ?? throw new CannotRunException(
                    $"{newest.Version} is the first published version of '{contract.Name}', so there is none before it; --to "
                        + $"{newest.Version} --discard restores it");
        }

        if (!SemanticVersion.TryParse(to, out var version, out var problem))
        {
            throw new CannotRunException($"'{to}' is not a SemVer 2.0.0 version: {problem}");
        }

        return contract.Published.Find(version) is { IsFrozen: true } published
            ? published
            : throw new CannotRunException(
                $"version {version} of '{contract.Name}' is not published; published: "
                    + $"{string.Join(", ", contract.Published.All.Select(each => each.Version.Text))}");
    }

    private void Print(VersionedContract contract, PublishedVersion newest, PublishedVersion target, RestoredVersion version)
    {
        var restored = version.Load();
        var shorten = new Place(context.WorkingDirectory).Shorten;
        var old = new ReportedVersion($"{contract.Name} {newest.Version}", newest.Header, newest.Path, shorten);
        var changed = new ReportedVersion(
            $"{contract.Name} {restored.Header.Version}", restored.Header, restored.Path, path => shorten(version.Original(path)));
        var before = new ComparedVersion(old, newest.Document, newest.Compiled!);
        var after = new ComparedVersion(changed, restored.Document, restored.Compiled!);
        context.Output.Line($"the working contract is {target.Version} again, as version {restored.Header.Version}");
        context.Output.Line();
        context.Output.Line("What consumers will see:");
        ReportFormats.Default.Write(
            Report.From(before.DifferenceTo(after)), context.PrintOptions(ColorChoice.Auto), context.Output.Unescaped);
        context.Output.Line();
        context.Output.Line(
            $"Next: contracts check (a fixture that only {newest.Version} allows belongs in fixtures/{contract.Name}/{newest.Version}/), "
                + $"then contracts publish {contract.Name}");
    }
}
