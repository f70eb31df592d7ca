using System.Collections.Immutable;
using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Secrets;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;

namespace DataContracts.Versions;

/// <summary>Reads what a contract has published.</summary>
internal sealed class PublishedReader(ContractLoader contracts)
{
    public PublishedVersions Read(LoadedContract contract, string folder, Lazy<ContractText?> text)
    {
        var findings = ImmutableArray.CreateBuilder<ContractDiagnostic>();
        var files = FilesIn(folder, findings);
        var versions = ImmutableArray.CreateBuilder<PublishedVersion>();
        var compiled = new KnownGoodSchemas(text);
        foreach (var path in files.Where(path => path.EndsWith(".json", StringComparison.Ordinal)))
        {
            if (Version(path, findings) is not { } version)
            {
                continue;
            }

            if (versions.FirstOrDefault(other => other.Version == version) is { } same)
            {
                findings.Add(Finding.At(PublishedRules.DuplicateVersion, path, SourceRange.FileStart,
                    $"{version} is published already as {Path.GetFileName(same.Path)}; versions that differ only in build "
                        + "metadata are the same"));
                continue;
            }

            versions.Add(contracts.LoadPublished(path, version, contract.Name, compiled, findings));
        }

        versions.Sort(static (left, right) => left.Version.CompareTo(right.Version));
        var sealPath = files.FirstOrDefault(path => Path.GetFileName(path) == Seal.FileName);
        var seal = sealPath is null ? null : ReadSeal(sealPath, findings);
        findings.AddRange(SealCheck.Run(versions, seal, Path.Combine(folder, Seal.FileName)));
        if (files.IsEmpty && findings.Count == 0
            && RemovedVersions.Find(contract, Path.GetDirectoryName(folder) ?? "", contracts.Documents) is { } removed)
        {
            findings.Add(removed);
        }

        var isUnfinished = contracts.Documents.Files.Exists(
            Path.Combine(Path.GetDirectoryName(folder) ?? "", PublishedVersions.JournalName));
        return new PublishedVersions(
            folder,
            versions.ToImmutable(),
            seal,
            files,
            isUnfinished ? [Unfinished(contract)] : findings.ToImmutable())
        { IsUnfinished = isUnfinished };
    }

    private static ContractDiagnostic Unfinished(LoadedContract contract)
    {
        var name = ValueText.Shorten(WorkspaceLayout.NameOf(contract.File.Path));
        return Finding.At(PublishedRules.UnfinishedChange, contract.File.Path, contract.Header.VersionRange,
            $"a command that publishes, rolls back or bumps '{name}' was interrupted or is still running, so its files are partly old and "
                + $"partly new; if none is running, 'contracts bump {name}' finishes what was begun");
    }

    private ImmutableArray<string> FilesIn(string folder, ImmutableArray<ContractDiagnostic>.Builder findings)
    {
        try
        {
            return
            [
                .. contracts.Documents.Files.In(folder)
                    .Where(path => Path.GetFileName(path) == Seal.FileName || path.EndsWith(".json", StringComparison.Ordinal)),
            ];
        }
        catch (Exception exception) when (ReadFailure.IsExpected(exception))
        {
            findings.Add(Finding.From(folder, ReadFailure.Describe(exception, folder), Disclosure.Everything));
            return [];
        }
    }

    private static SemanticVersion? Version(string path, ImmutableArray<ContractDiagnostic>.Builder findings)
    {
        var name = Path.GetFileName(path);
        string? problem = null;
        if (name.EndsWith(PublishedVersions.FileSuffix, StringComparison.Ordinal)
            && SemanticVersion.TryParse(name[..^PublishedVersions.FileSuffix.Length], out var version, out problem))
        {
            return version;
        }

        var reason = problem is null
            ? ""
            : $" ('{ValueText.Shorten(name[..^PublishedVersions.FileSuffix.Length])}' is not a SemVer version: {problem})";
        findings.Add(Finding.At(PublishedRules.Misnamed, path, SourceRange.FileStart,
            $"a published version is named by its number, such as 1.3.0{PublishedVersions.FileSuffix}{reason}"));
        return null;
    }

    private Seal ReadSeal(string path, ImmutableArray<ContractDiagnostic>.Builder findings)
    {
        if (contracts.Documents.TryReadText(path, out var text, out var problem))
        {
            var seal = Seal.Parse(text);
            findings.AddRange(seal.Problems.Select(line => Finding.At(PublishedRules.UnreadableSeal, path, line.Range, line.Message)));
            return seal;
        }

        findings.Add(Finding.At(PublishedRules.UnreadableSeal, path, problem.Range, $"the seal can't be read: {problem.Message}"));
        return Seal.Empty;
    }
}
