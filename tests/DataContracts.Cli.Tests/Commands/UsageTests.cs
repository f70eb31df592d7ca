using DataContracts.Reporting;

namespace DataContracts.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--help", "contracts explain DC1005")]
    [InlineData("-h", "check <paths>")]
    [InlineData("check --help", "contracts check late.json --contract orders")]
    [InlineData("check --help", "Exit codes:")]
    [InlineData("check --help", "--format <")]
    [InlineData("explain --help", "contracts explain DC1005")]
    [InlineData("diff --help", "contracts diff orders@1.3.0 orders")]
    [InlineData("list --help", "contracts list --format json")]
    [InlineData("bump --help", "contracts bump orders")]
    [InlineData("publish --help", "contracts publish orders --tag")]
    [InlineData("rollback --help", "contracts rollback orders --to 1.2.0")]
    [InlineData("rehearse --help", "contracts rehearse orders")]
    [InlineData("check nowhere --format xml --help", "Exit codes:")]
    public void Help_shows_examples(string arguments, string expected)
    {
        using var workspace = new Workspace();

        var run = CommandRun.Of(workspace, arguments.Split(' '));

        run.AssertRan(0);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.Split('\n').Max(line => line.Length) <= 120);
    }

    [Fact]
    public void Help_lists_every_report_format()
    {
        using var workspace = new Workspace();

        var output = CommandRun.Of(workspace, "check", "--help").Output;

        Assert.All(
            ReportFormats.For(ReportContents.Diagnostics), format => Assert.Contains($"{format.Name} (", output, StringComparison.Ordinal));
    }

    [Fact]
    public void Version_option_prints_only_the_version()
    {
        using var workspace = new Workspace();

        var run = CommandRun.Of(workspace, "--version");

        run.AssertRan(0);
        Assert.Matches(@"\A\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?\n\z", run.Output);
    }

    [Theory]
    [InlineData("", "contracts --help")]
    [InlineData("chek", "contracts --help")]
    [InlineData("check --nonsense", "contracts check --help")]
    [InlineData("check \u001b[31m", "does not exist")]
    [InlineData("explain DC1005 DC1006", "contracts explain --help")]
    public void Invalid_usage_is_refused_with_a_hint_to_the_help(string arguments, string expected)
    {
        using var workspace = new Workspace();

        var run = CommandRun.Of(workspace, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.AssertCouldNotRun(expected);
        Assert.DoesNotContain("\e", run.Error, StringComparison.Ordinal);
    }
}
