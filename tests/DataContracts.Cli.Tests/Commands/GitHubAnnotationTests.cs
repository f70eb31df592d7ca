using DataContracts.Tests;

namespace DataContracts.Cli.Tests.Commands;

/// <summary>On GitHub, the matcher of setup-dotnet finds file, line and message in each line of the <c>msbuild</c> format.</summary>
public sealed class GitHubAnnotationTests
{
    private static readonly (string, string)[] s_onGitHub = [("GITHUB_ACTIONS", "true")];

    [Theory]
    [InlineData("""{ "id": "x" }""", "DC1001", "expected integer, found string \"x\"")]
    [InlineData("{ \"id\": 1", "DC0002", "the document ends before all brackets are closed")]
    [InlineData("""{ "id": 1, "a[b]": 1 }""", "DC1005", "'a[b]' is not a property of this object")]
    public void Each_finding_is_an_annotation_at_its_file_and_line(string document, string rule, string message)
    {
        using var workspace = new Workspace(
            ("contracts/orders/orders.schema.json", """
                { "x-contract": { "version": "1.0.0" }, "properties": { "id": { "type": "integer" } }, "additionalProperties": false }
                """),
            ("fixtures/orders/my first.json", "\n" + document));

        var run = CommandRun.Of(workspace, s_onGitHub, "check", "--format", "msbuild", "--report", "msbuild=findings.txt");

        run.AssertRan(1);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var found = lines[..^1].Select(ProblemMatcher.Match).First(match => match.Severity == "error");
        Assert.Equal(
            (workspace.Full("fixtures/orders/my first.json"), 2, "error", rule), (found.File, found.Line, found.Severity, found.Code));
        Assert.StartsWith(message, found.Message, StringComparison.Ordinal);
        Assert.Contains("\nfixtures/orders/my first.json(2,", workspace.Read("findings.txt"), StringComparison.Ordinal);
    }
}
