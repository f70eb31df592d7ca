using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DataContracts.Build.Tests.Configuration;

/// <summary>Items are evaluated before any task runs, so MSBuild needs its own copy of the rules of the workspace.</summary>
public sealed class DefaultGlobTests
{
    [Fact]
    public void Each_fixture_format_has_a_default_glob()
    {
        var globs = Properties().Single(property => property.Name == "_DataContractsFormats").Value.Split(';');

        Assert.Equal(FixtureFormat.All.Select(format => $"{WorkspaceLayout.FixturesFolder}/**/*{format.Extension}"), globs);
    }

    [Fact]
    public void Each_parent_folder_is_searched_the_same_way()
    {
        var levels = Properties().Where(property => property.Name == "_DataContractsUp").ToArray();

        Assert.Equal(16, levels.Length);
        var level = Assert.Single(levels.Select(property => property.ToString()).Distinct());
        var looksFor = Regex.Matches(level, @"Exists\('\$\(_DataContractsUp\)([^']+)'\)").Select(match => match.Groups[1].Value);
        Assert.Equal([WorkspaceLayout.ContractsFolder, ".git"], looksFor);
    }

    private static IEnumerable<XElement> Properties([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        XDocument.Load(Path.Combine(Path.GetDirectoryName(file)!, "../../../src/DataContracts.Build/build/DataContracts.Build.props"))
            .Descendants("PropertyGroup").Elements();
}
