using DataContracts.Diagnostics;
using DataContracts.Rules;

namespace DataContracts.Versions;

/// <summary>Compares the published files with the seal: what is published is frozen.</summary>
internal static class SealCheck
{
    private static readonly string?[] s_statuses = [null,
        .. Enum.GetNames<ContractStatus>().Select(name => $"\"{name.ToLowerInvariant()}\"")];

    public static IEnumerable<ContractDiagnostic> Run(IReadOnlyList<PublishedVersion> versions, Seal? seal, string sealPath)
    {
        foreach (var version in versions.Where(version => version.IsFrozen && version.Document is not null))
        {
            var line = seal?.Find(version.Version);
            if (line is null)
            {
                // Where the seal can't be read as a whole, that is the one thing to fix.
                if (seal is null || seal.Problems.IsEmpty)
                {
                    yield return Finding.At(PublishedRules.Unsealed, version.Path, SourceRange.FileStart,
                        $"published version {version.Version} has no line in the seal, so nothing would show that it is edited; add "
                            + $"'{version.Version} {Seal.HashOf(version.Document!)}' to {Seal.FileName}, as contracts publish does");
                }
            }
            else if (!Matches(version, line.Hash))
            {
                yield return Finding.At(PublishedRules.Edited, version.Path, SourceRange.FileStart,
                    $"published version {version.Version} was edited, but what is published is frozen; restore it, and publish the change "
                        + $"as a new version (its canonical text has the SHA-256 {Seal.HashOf(version.Document!)}, and its line in the "
                        + $"seal says {line.Hash})");
            }
        }

        foreach (var line in (seal?.Lines ?? []).Where(line => versions.All(version => version.Version != line.Version)))
        {
            yield return Finding.At(PublishedRules.Missing, sealPath,
                new SourceRange(line.Line, 1, line.Line, line.Version.Text.Length + 1),
                $"version {line.Version} is sealed, but {line.Version}{PublishedVersions.FileSuffix} is gone; restore it (a version that "
                    + "is no longer supported stays, with the status retired)");
        }
    }

    /// <summary>Its status is the one thing of a frozen version that may change: from any to deprecated or retired.</summary>
    private static bool Matches(PublishedVersion version, string hash)
    {
        var document = version.Document!;
        if (Seal.HashOf(document) == hash)
        {
            return true;
        }

        return version.Header.Status is ContractStatus.Deprecated or ContractStatus.Retired
            && document.Root.TryGetProperty("x-contract"u8, out var header)
            && header.TryGetProperty("status"u8, out var status)
            && s_statuses.Any(
                former => Seal.Hash(CanonicalJson.WriteExact(document, new Dictionary<int, string?> { [status.Index] = former })) == hash);
    }
}
