using System.Globalization;

namespace DataContracts.Cli.Tests.Commands;

/// <summary>A file with many findings does not flood the output, but all of them are counted.</summary>
public sealed class MaxFindingsTests
{
    private const int Items = 100_000;

    [Theory]
    [InlineData("text")]
    [InlineData("msbuild")]
    [InlineData("json")]
    public void Report_of_very_many_findings_in_one_line_is_short(string format)
    {
        using var workspace = WithItems(Items);

        var run = CommandRun.InProcess(workspace.Folder, "check", "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.InRange(run.Output.Length, 5_000, 200_000);
        Assert.Contains("99900 more findings in this file, from here on", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            format == "json" ? "\"errors\": 100000," : "100000 errors in 1 of 1 fixture", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(3, 4)]
    [InlineData(199, 200)]
    [InlineData(198, 199)]
    public void Limit_of_findings_can_be_set(int most, int lines)
    {
        using var workspace = WithItems(200);
        var number = most.ToString(CultureInfo.InvariantCulture);
        var run = CommandRun.InProcess(workspace.Folder, "check", "--format", "msbuild", "--max-findings", number);
        Assert.Equal(lines + 1, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.EndsWith("200 errors in 1 of 1 fixture (1 contract)\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    public void Invalid_limit_of_findings_is_refused(string number)
    {
        using var workspace = WithItems(1);
        Assert.Equal(2, CommandRun.Of(workspace, "check", "--max-findings", number).ExitCode);
    }

    [Fact]
    public void Limited_findings_of_records_are_reported_as_possibly_more()
    {
        using var workspace = WithItems(0);
        workspace.Write("fixtures/list/many.ndjson", string.Concat(Enumerable.Repeat("[1,2,3]\n", 500)));
        var run = CommandRun.InProcess(workspace.Folder, "check", "--format", "msbuild");
        Assert.Contains("at least 602 more findings in this file", run.Output, StringComparison.Ordinal);
    }

    private static Workspace WithItems(int count)
    {
        var workspace = new Workspace();
        workspace.Write("contracts/list/list.schema.json", """{ "items": { "type": "string" } }""");
        workspace.Write("fixtures/list/many.json", $"[{string.Join(',', Enumerable.Range(0, count))}]");
        return workspace;
    }
}
