using System.Collections.Immutable;
using DataContracts.Files;
using DataContracts.Diagnostics;
using DataContracts.Rules;

namespace DataContracts.Build.Configuration;

/// <summary>The properties that exist, and those that a project sets under a name that is nearly one of theirs.</summary>
internal static class PropertyNames
{
    private const string Prefix = "DataContracts";
    private const string DefaultItemsPrefix = "EnableDefaultData";

    public static ImmutableArray<string> Known { get; } =
    [
        "DataContractsAssertFormat",
        "DataContractsCheck",
        "DataContractsContractGlob",
        "DataContractsDefaultDialect",
        "DataContractsFixtureGlob",
        "DataContractsFixtureTests",
        "DataContractsMatchesContract",
        "DataContractsMaxDepth",
        "DataContractsMaxFindings",
        "DataContractsReport",
        "DataContractsSeverity",
        "DataContractsUsings",
        "EnableDefaultDataContractItems",
        "EnableDefaultDataFixtureItems",
    ];

    public static bool IsOurs(string name) =>
        name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        || name.StartsWith(DefaultItemsPrefix, StringComparison.OrdinalIgnoreCase);

    /// <param name="project">The project's file.</param>
    /// <param name="files">The files that may set its properties.</param>
    /// <param name="global">The names of the properties of the command line.</param>
    /// <param name="disk">Reads them.</param>
    public static IEnumerable<ContractDiagnostic> FindMisspelled(
        string project, IEnumerable<string> files, IEnumerable<string> global, IFileSystem disk)
    {
        foreach (var name in global.Order(StringComparer.OrdinalIgnoreCase))
        {
            if (Meant(name) is { } meant)
            {
                yield return Create(project, SourceRange.FileStart, name, meant);
            }
        }

        foreach (var file in files.Distinct(StringComparer.Ordinal))
        {
            foreach (var element in Properties(file, disk))
            {
                if (Meant(element.Name) is { } meant)
                {
                    yield return Create(file, element.Place, element.Name, meant);
                }
            }
        }
    }

    private static IEnumerable<ProjectElement> Properties(string file, IFileSystem disk)
    {
        try
        {
            var text = disk.Read(file);
            return text.AsSpan().IndexOf("<DataContracts"u8) < 0 && text.AsSpan().IndexOf("<EnableDefaultData"u8) < 0
                ? []
                : ProjectXml.Elements(text, IsOurs).Where(element => element.Group == "PropertyGroup");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // A name that is like none of them is the project's own.
    private static string? Meant(string name) =>
        IsOurs(name) && !Known.Contains(name, StringComparer.OrdinalIgnoreCase) ? NearName.Of(name, Known) : null;

    private static ContractDiagnostic Create(string file, SourceRange place, string name, string meant) => new(
        SetupRules.UnknownProperty, SetupRules.UnknownProperty.DefaultSeverity, file, place,
        $"there is no property {name}, so it has no effect; did you mean {meant}?");
}
