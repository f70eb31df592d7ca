using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.Checking;

/// <summary>Published versions whose working contract is gone: no contract of the request speaks for them.</summary>
internal static class OrphanedVersions
{
    public static IEnumerable<ContractDiagnostic> Find(IEnumerable<string> folders) =>
        from folder in folders.Distinct(StringComparer.Ordinal)
        let above = Path.GetDirectoryName(folder)
        where above is not null && !HasContract(above)
        let published = Newest(folder)
        where published is not null
        select Finding.At("DC3016", published, SourceRange.FileStart, Message(Path.GetFileName(above), published));

    private static string Message(string name, string published)
    {
        var isVersion = Path.GetFileName(published) != Seal.FileName;
        var source = isVersion ? $"; {PublishedVersions.FolderName}/{Path.GetFileName(published)} is the newest to start from" : "";
        return $"versions of '{ValueText.Shorten(name)}' are published here, but no working contract lies beside this folder, so nothing is compared with them; restore {ValueText.Shorten(name)}{PublishedVersions.FileSuffix}{source}";
    }

    private static bool HasContract(string folder) => Files(folder, $"*{PublishedVersions.FileSuffix}").Length > 0;

    /// <summary>The file of the highest version, or else the seal, or null.</summary>
    private static string? Newest(string folder) =>
        Files(folder, $"*{PublishedVersions.FileSuffix}").OrderBy(VersionOf).LastOrDefault() ?? Files(folder, Seal.FileName).FirstOrDefault();

    private static SemanticVersion? VersionOf(string path) =>
        SemanticVersion.TryParse(Path.GetFileName(path)[..^PublishedVersions.FileSuffix.Length], out var version, out _) ? version : null;

    private static string[] Files(string folder, string pattern)
    {
        try
        {
            return Directory.GetFiles(folder, pattern);
        }
        catch (Exception exception) when (ReadFailure.IsExpected(exception))
        {
            return [];
        }
    }
}
