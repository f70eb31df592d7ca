using System.Text.RegularExpressions;

namespace DataContracts.Architecture;

/// <summary>src/README.md, which tells contributors where a change belongs.</summary>
public sealed partial class SourceReadmeTests
{
    private const int MaxLines = 80;

    private static string[] Lines => File.ReadAllLines(Path.Combine(Repository.Source, "README.md"));

    [Fact]
    public void Every_named_path_exists()
    {
        var named = Lines.SelectMany(line => NamedPath().Matches(line)).Select(match => match.Groups[1].Value).ToArray();
        Assert.NotEmpty(named);
        Assert.All(
            named,
            path =>
                Assert.True(Path.Exists(Path.Combine(Repository.Source, path)) || Path.Exists(Path.Combine(Repository.Root, path)), path));
    }

    [Fact]
    public void Every_project_has_a_row()
    {
        var text = string.Join('\n', Lines);
        Assert.All(ProjectTests.Names, project => Assert.Contains($"`{project}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Readme_is_short() => Assert.True(Lines.Length <= MaxLines);

    // A path starts with the name of a project or test folder, so that single words in code font do not count as paths.
    [GeneratedRegex(@"`((?:DataContracts|tests/)[\w./]*)`")]
    private static partial Regex NamedPath();
}
