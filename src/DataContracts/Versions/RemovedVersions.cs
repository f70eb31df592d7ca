using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.Rules;

namespace DataContracts.Versions;

/// <summary>Versions that the changelog beside a contract lists, where the whole folder of published versions is gone.</summary>
internal static class RemovedVersions
{
    /// <summary>What is written of a first version.</summary>
    public const string FirstRelease = "First release.";

    private const string Heading = "## ";

    public static ContractDiagnostic? Find(LoadedContract contract, string contractFolder, DocumentLoader documents)
    {
        var changelog = Path.Combine(contractFolder, PublishedVersions.ChangelogName);
        if (!documents.Files.Exists(changelog) || !documents.TryReadText(changelog, out var text, out _))
        {
            return null;
        }

        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith(Heading, StringComparison.Ordinal)
                && SemanticVersion.TryParse(line[Heading.Length..], out var version, out _)
                && !version.IsPrerelease
                && !IsWrittenAhead(version, lines.AsSpan(i + 1), contract.Header))
            {
                return Finding.At(PublishedRules.Missing, changelog, new SourceRange(i + 1, 1, i + 1, line.Length + 1),
                    $"{version} is listed as published, but the folder '{PublishedVersions.FolderName}' beside this file is gone or empty, "
                        + "so nothing is compared with it; restore the folder from version control");
            }
        }

        return null;
    }

    // The section of a version that is yet to be published may be written by hand before.
    private static bool IsWrittenAhead(SemanticVersion version, ReadOnlySpan<string> below, ContractHeader header)
    {
        foreach (var line in below)
        {
            if (line.Length > 0)
            {
                return version == header.VersionNumber && line != FirstRelease;
            }
        }

        return version == header.VersionNumber;
    }
}
