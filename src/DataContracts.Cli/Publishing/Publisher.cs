using System.Text;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Publishing;

/// <summary>Freezes a working contract as its version.</summary>
internal sealed class Publisher(CommandContext context, Action<string>? beforeStep = null)
{
    private const int MaxDepth = 256;

    public int Run(string name, bool isTagged, bool isCommitted)
    {
        using var writable = WritableContract.Open(name, context, beforeStep);
        var contract = writable.Contract;
        RequireRelease(contract);
        if (!new ContractCheck(context).Run(contract.Path))
        {
            context.Output.Line($"'{contract.Name}' is not published: fix this first");
            return ExitCode.Findings;
        }

        // The check read the files again: a read that failed only here would publish without what it should have given.
        writable.RequireSound();
        var version = contract.Header.VersionNumber!;
        var isPublished = contract.Published.Find(version) is not null;
        if (isPublished && !isTagged && !isCommitted && !writable.IsRecovered)
        {
            throw new CannotRunException($"{contract.Name} {version} is published already, and nothing has changed since");
        }

        var tag = isTagged ? ReleaseTag.Prepare(contract, version) : null;
        var commit = isTagged || isCommitted ? ReleaseCommit.Prepare(contract, version) : null;
        if (isTagged && !isCommitted && !(isPublished && commit!.IsDone))
        {
            throw new CannotRunException(
                $"a tag is on a commit, and none has the published files of {contract.Name} {version} yet; add --commit, or "
                    + $"{(isPublished ? "" : $"run 'contracts publish {contract.Name}', ")}commit them and run this again");
        }

        var release = Release.Of(contract, version);
        if (!isPublished)
        {
            writable.Commit(Files(writable, release));
        }

        if (isCommitted)
        {
            context.Output.Line(commit!.Make());
        }

        if (tag is not null)
        {
            context.Output.Line(tag.Make(release));
        }

        context.Output.Line();
        context.Output.Lines(release.ToNote());
        return ExitCode.Clean;
    }

    private static void RequireRelease(VersionedContract contract)
    {
        if (contract.Document is null)
        {
            return; // the check says why, with the place
        }

        if (contract.Header.Version is null)
        {
            throw new CannotRunException(
                $"'{contract.Name}' has no version; write one into its x-contract, such as \"version\": "
                    + $"\"{contract.Published.Newest?.Version.Text ?? "1.0.0"}\"");
        }

        if (contract.Header.VersionNumber is { IsPrerelease: true } version)
        {
            throw new CannotRunException(
                $"{version} is a pre-release, and only releases are published and frozen; write {version.Release} when it is done");
        }
    }

    private static FileChange[] Files(WritableContract writable, Release release)
    {
        var contract = writable.Contract;
        var path = contract.Published.PathOf(release.Version);
        if (contract.Bundle(out var problems) is not { } bundle)
        {
            throw new CannotRunException(
                $"'{contract.Name}' can't be bundled: {(problems.IsEmpty ? "it can't be read" : problems[0].Message)}");
        }

        var document = SourceDocument.Parse(bundle, path, MaxDepth, out var problem)
            ?? throw new CannotRunException($"'{contract.Name}' with all that it refers to can't be read again: {problem!.Message}");
        var seal = (contract.Published.Seal ?? Seal.Empty).With(release.Version, Seal.HashOf(document));
        return
        [
            new FileChange(path, bundle),
            new FileChange(Path.Combine(contract.Published.Folder, Seal.FileName), Encoding.UTF8.GetBytes(seal.ToText())),
            Changelog.With(release, writable.Folder, writable.Place),
        ];
    }
}
