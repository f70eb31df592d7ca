using System.Diagnostics;
using System.Text;

namespace DataContracts.Cli.Tests.Commands;

/// <summary>Data with one document per line.</summary>
public sealed class CheckRecordTests
{
    private const string Contract = """{ "properties": { "id": { "type": "integer" } } }""";

    [Fact]
    public void Records_are_counted()
    {
        using var workspace = WithEvents("{\"id\":1}\n{\"id\":2}\n");

        Assert.Equal(
            new CommandRun(0, "1 fixture matches 1 contract; 2 records: 2 valid, 0 invalid\n", ""),
            CommandRun.Of(workspace, "check", "data/events.ndjson", "--contract", "event"));
    }

    [Fact]
    public void Invalid_record_is_shown_with_its_line()
    {
        using var workspace = WithEvents("{\"id\":1}\n{\"id\":\"x\"}\n");

        var run = CommandRun.Of(workspace, "check", "data", "--contract", "contracts/event/event.schema.json");

        run.AssertRan(1);
        Assert.Contains("data/events.ndjson:2:7\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 | {\"id\":\"x\"}\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 error in 1 of 1 fixture (1 contract); 2 records: 1 valid, 1 invalid\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fixture_folders_can_contain_records()
    {
        using var workspace = WithEvents("");
        workspace.Write("fixtures/event/some.jsonl", "{\"id\":\"x\"}");

        CommandRun.Of(workspace, "check").AssertRan(1);
    }

    [Fact]
    public void JSON_report_has_the_counts()
    {
        using var workspace = WithEvents("{\"id\":1}\n7\n{\"id\":\"x\"}\n");

        var run = CommandRun.Of(workspace, "check", "data", "--contract", "event", "--format", "json");

        run.AssertRan(1);
        Assert.Contains("\"records\": 3,\n    \"invalidRecords\": 1\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":1}\n{\"id\":\"x\"}", "(2,7)", "2 records: 1 valid, 1 invalid")]
    [InlineData("\n\n{\"id\":\"x\"}\n", "(3,7)", "1 record: 0 valid, 1 invalid")]
    [InlineData("{\n  \"id\": \"x\"\n}\n", "(2,9)", "1 record: 0 valid, 1 invalid")]
    [InlineData("\n{ \"id\":\n\"x\"\n}", "(3,1)", "1 record: 0 valid, 1 invalid")]
    [InlineData("\uFEFF{\n  \"id\": \"x\"\n}", "(2,9)", "1 record: 0 valid, 1 invalid")]
    public void Standard_input_is_one_document_or_one_a_line(string input, string position, string summary)
    {
        using var workspace = WithEvents("");
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "contracts.dll"), "check", "-", "--contract", "event", "--format", "msbuild"])
        {
            WorkingDirectory = workspace.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();

        var run = CommandRun.Finish(process);

        run.AssertRan(1);
        Assert.Contains($"{position}: error DC1001: ", run.Output, StringComparison.Ordinal);
        Assert.Contains(summary, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_without_a_contract_is_refused()
    {
        using var workspace = WithEvents("");

        CommandRun.Of(workspace, "check", "-").AssertCouldNotRun("add --contract");
    }

    private static Workspace WithEvents(string content) =>
        new(("contracts/event/event.schema.json", Contract), ("data/events.ndjson", content));
}
