using System.Text.Json;
using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Commands;

public sealed class ReportOptionTests
{
    [Fact]
    public void One_check_writes_several_reports()
    {
        using var workspace = Workspace.WithOrders(("fixtures/order/late.json", Orders.MisspelledName));

        var run = CommandRun.InProcess(workspace.Folder, "check", "--report", "json=out.json", "--report", "msbuild=out.txt");

        run.AssertRan(1);
        Assert.StartsWith("error[DC1005]: ", run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllText(workspace.Full("out.json")));
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
        var lines = File.ReadAllText(workspace.Full("out.txt"));
        Assert.StartsWith("fixtures/order/late.json(5,3): error DC1005: ", lines, StringComparison.Ordinal);
        var onOutput = CommandRun.InProcess(workspace.Folder, "check", "--report", "json").Output;
        Assert.Equal(File.ReadAllText(workspace.Full("out.json")), onOutput);
    }

    [Fact]
    public void Diff_writes_reports_in_addition_to_standard_output()
    {
        using var workspace = WithTwoVersions();

        var run = CommandRun.InProcess(
            workspace.Folder, "diff", "item@1.0.0", "item", "--format", "markdown", "--report", "json=d.json", "--report", "text=d.txt");

        run.AssertRan(0);
        Assert.StartsWith("## item 1.0.0 → item 1.1.0\n", run.Output, StringComparison.Ordinal);
        var text = File.ReadAllText(workspace.Full("d.txt"));
        Assert.StartsWith("item 1.0.0 -> item 1.1.0 (accepts): addition", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllText(workspace.Full("d.json")));
        Assert.Equal("addition", json.RootElement.GetProperty("class").GetString());
    }

    [Theory]
    [InlineData("two reports would go to '", "--report", "json=a", "--report", "text=./a")]
    [InlineData("two reports would go to standard output", "--format", "text", "--report", "json")]
    [InlineData("two reports would go to standard output", "--report", "text", "--report", "json=-")]
    [InlineData("there is no folder '", "--report", "json=missing/a.json")]
    [InlineData("'xml' is not a report format; the formats are text, msbuild, ", "--report", "xml=a.xml")]
    [InlineData("which is read", "--report", "json=fixtures/order/ok.json")]
    public void Unwritable_reports_are_refused_before_the_check(string reason, params string[] options)
    {
        using var workspace = Workspace.WithOrders(("fixtures/order/late.json", Orders.MisspelledName));

        CommandRun.InProcess(workspace.Folder, ["check", .. options]).AssertCouldNotRun(reason);
        Assert.False(File.Exists(workspace.Full("a")));
    }

    [UnixFact]
    public void Report_in_a_read_only_folder_is_refused_before_the_check()
    {
        using var workspace = Workspace.WithOrders();

        CommandRun.Of(workspace, "check", "--report", "json=/proc/a.json")
            .AssertCouldNotRun("can't be written: there can be no new file in '/proc'");
    }
}
