using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;
using DataContracts.Workspace;

namespace DataContracts.Checking;

/// <summary>The schema that a fixture names in <c>$schema</c>, as editors read it.</summary>
internal static class NamedSchema
{
    /// <summary>Where the document names its schema; the file's start where it does not.</summary>
    public static SourceRange RangeIn(SourceDocument? document) => FixturePairing.SchemaOf(document)?.Range ?? SourceRange.FileStart;

    /// <summary>That <c>$schema</c> is the path of a file which is not there, or null. Other URIs are not looked up.</summary>
    /// <param name="document">The fixture.</param>
    /// <param name="contract">The contract that it belongs to for another reason.</param>
    /// <param name="index">All contracts.</param>
    /// <param name="files">The files.</param>
    public static ContractDiagnostic? LeadsNowhere(
        SourceDocument? document, LoadedContract contract, ContractIndex index, WorkspaceFiles files)
    {
        if (FixturePairing.SchemaOf(document) is not { } schema || !IsPath(schema.GetString()))
        {
            return null;
        }

        var path = schema.GetString().TrimEnd('#');
        var folder = Path.GetDirectoryName(document!.Path) ?? "";
        if (path.Contains('\0', StringComparison.Ordinal) || index.AtPath(path, folder) is not null
            || index.WithIdentifier(path) is not null
            || files.Exists(Path.GetFullPath(path, folder)))
        {
            return null;
        }

        var meant = Path.GetRelativePath(folder, contract.File.Path).Replace('\\', '/');
        return Finding.At(HygieneRules.SchemaOfFixture, document.Path, schema.Range,
            $"'$schema' leads nowhere: there is no '{ValueText.Shorten(path)}'; this fixture belongs to '{contract.ShownName}', which is "
            + $"'{meant}'",
            schema.Pointer);
    }

    private static bool IsPath(string schema) =>
        schema.StartsWith("./", StringComparison.Ordinal) || schema.StartsWith("../", StringComparison.Ordinal)
        || (schema.EndsWith(".schema.json", StringComparison.Ordinal) && !schema.Contains(':', StringComparison.Ordinal));
}
