using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Secrets;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;
using DataContracts.Workspace;

namespace DataContracts.Checking;

/// <summary>Published versions whose working contract is gone: no contract of the request covers them.</summary>
internal static class OrphanedVersions
{
    public static IEnumerable<ContractDiagnostic> Find(IEnumerable<string> folders, WorkspaceFiles files) =>
        folders.Distinct(StringComparer.Ordinal).SelectMany(folder => InternalFault.Guard(folder, () => FindIn(folder, files)));

    private static IEnumerable<ContractDiagnostic> FindIn(string folder, WorkspaceFiles files)
    {
        try
        {
            return Path.GetDirectoryName(folder) is { } above && !HasContract(above, files) && Newest(folder, files) is { } published
                ? [Finding.At(PublishedRules.OrphanedVersions, published, SourceRange.FileStart,
                    Message(Path.GetFileName(above), published))]
                : [];
        }
        catch (Exception exception) when (ReadFailure.IsExpected(exception))
        {
            return [Finding.From(folder, ReadFailure.Describe(exception, folder), Disclosure.Everything)];
        }
    }

    private static string Message(string name, string published)
    {
        var isVersion = Path.GetFileName(published) != Seal.FileName;
        var source = isVersion ? $"; {PublishedVersions.FolderName}/{Path.GetFileName(published)} is the newest to start from" : "";
        return $"versions of '{ValueText.Shorten(name)}' are published here, but no working contract is beside this folder, so nothing "
            + $"is compared with them; restore {ValueText.Shorten(name)}{PublishedVersions.FileSuffix}{source}";
    }

    private static bool HasContract(string folder, WorkspaceFiles files) => files.In(folder).Any(IsVersion);

    /// <summary>The file of the highest version, or else the seal, or null.</summary>
    private static string? Newest(string folder, WorkspaceFiles files) =>
        files.In(folder).Where(IsVersion).OrderBy(VersionOf).LastOrDefault()
        ?? files.In(folder).FirstOrDefault(path => Path.GetFileName(path) == Seal.FileName);

    private static bool IsVersion(string path) => path.EndsWith(PublishedVersions.FileSuffix, StringComparison.Ordinal);

    private static SemanticVersion? VersionOf(string path) =>
        SemanticVersion.TryParse(Path.GetFileName(path)[..^PublishedVersions.FileSuffix.Length], out var version, out _) ? version : null;
}
