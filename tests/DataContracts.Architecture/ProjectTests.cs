using System.Collections.Immutable;
using System.Xml.Linq;

namespace DataContracts.Architecture;

/// <summary>The direct project references that are allowed.</summary>
public sealed class ProjectTests
{
    private static readonly ImmutableSortedDictionary<string, string[]> s_allowed = new Dictionary<string, string[]>
    {
        ["DataContracts.Build"] = ["DataContracts", "DataContracts.CodeGeneration", "DataContracts.Drift", "DataContracts.Reporting",
            "DataContracts.Signals.Tracking"],
        ["DataContracts.Cli"] = ["DataContracts", "DataContracts.Drift", "DataContracts.Formats", "DataContracts.Odcs",
            "DataContracts.Reporting", "DataContracts.Signals", "DataContracts.Signals.Tracking"],
        ["DataContracts.CodeGeneration"] = ["DataContracts", "DataContracts.Drift"],
        ["DataContracts.Drift"] = ["DataContracts.JsonSchema"],
        ["DataContracts.Formats"] = ["DataContracts.JsonSchema"],
        ["DataContracts.JsonSchema"] = [],
        ["DataContracts.Odcs"] = [],
        ["DataContracts.Reporting"] = ["DataContracts", "DataContracts.Drift"],
        ["DataContracts.Signals"] = ["DataContracts", "DataContracts.Formats", "DataContracts.Signals.Tracking"],
        ["DataContracts.Signals.Tracking"] = ["DataContracts"],
        ["DataContracts.Snapshots"] = ["DataContracts", "DataContracts.Drift", "DataContracts.Reporting", "DataContracts.Types"],
        ["DataContracts.Types"] = ["DataContracts", "DataContracts.Drift"],
        ["DataContracts.Xunit.v3"] = ["DataContracts.Snapshots"],
        ["DataContracts.Xunit"] = ["DataContracts.Snapshots"],
        ["DataContracts"] = ["DataContracts.Drift", "DataContracts.JsonSchema"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Projects => [.. Names];

    internal static IEnumerable<string> Names =>
        Directory.GetFiles(Repository.Source, "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Projects_reference_only_allowed_projects(string project)
    {
        var file = XDocument.Load(Path.Combine(Repository.Source, project, project + ".csproj"));
        var references = file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
        Assert.Equal(s_allowed[project].Order(StringComparer.Ordinal), references.Order(StringComparer.Ordinal));
    }
}
