using System.Globalization;
using System.Text;

namespace DataContracts.Tests.Checking;

/// <summary>Fixtures with one JSON document per line.</summary>
public sealed class RecordFixtureTests
{
    private const string Contract = """
        { "required": ["id"], "properties": { "id": { "type": "integer" } } }
        """;

    private const string File = "fixtures/orders/a.ndjson";

    [Theory]
    [InlineData("fixtures/orders/a.ndjson", "{\"id\":1}\n{\"id\":2}\n", 2)]
    [InlineData("fixtures/orders/a.jsonl", "{\"id\":1}\r\n{\"id\":2}", 2)]
    [InlineData("fixtures/orders/a.JSONL", "\n\n  \t\r\n{\"id\":1}\n\n", 1)]
    [InlineData("fixtures/orders/a.ndjson", "{\"id\":1,\"a\\u00e4\":\"\\ud83d\\ude00\",\"b\":{\"id\":1}}", 1)]
    public void Records_that_match_the_contract_are_counted(string path, string content, int records)
    {
        using var workspace = new TestWorkspace().Contract("orders", Contract).Fixture(path, content);
        Assert.Empty(workspace.Lines());
        var fixture = Assert.Single(workspace.Run().Fixtures);
        Assert.True(fixture.IsClean);
        Assert.Equal(new RecordCount(records, 0), fixture.Records);
    }

    [Fact]
    public void Invalid_record_is_reported_at_its_line_and_column_with_its_own_pointer()
    {
        using var workspace = new TestWorkspace().Contract("orders", Contract).Fixture(
            File, "{\"id\":1}\r\n\r\n{\"ä😀\":1,\"id\":\"x\"}\r\n{\"id\":2\r\n{\"id\":3}\n{\"id\":1,\"id\":2}\n[\"\\ud800\"]\n\"open");
        Assert.Equal(
            [
                $"{File}(3,15) DC1001: expected integer, found string \"x\"",
                $"{File}(4,9) DC0002: the line ends before all brackets are closed; in this format each line is one document",
                $"{File}(6,9) DC0004: 'id' is already in this object, at line 6; readers disagree on which one counts",
                $"{File}(7,3) DC0005: this escape is half a surrogate pair and is not a character",
                $"{File}(8,1) DC0002: this string is not closed",
            ],
            workspace.Lines());
        var result = workspace.Run();
        Assert.Equal("/id", result.Diagnostics[0].InstancePointer);
        Assert.Equal(new RecordCount(7, 5), result.Fixtures[0].Records);
        Assert.False(result.Fixtures[0].IsClean);
    }

    [Fact]
    public void Invalid_UTF_8_affects_only_its_record()
    {
        using var workspace = new TestWorkspace().Contract("orders", Contract).FixtureAt(File);
        workspace.Folder.Write(File, [.. "{\"id\":1}\n\"M"u8, 0xFC, .. "\"\n{}\n"u8]);
        Assert.Equal([$"{File} DC0003", $"{File} DC1004"], workspace.Rules());
        Assert.StartsWith($"{File}(2,3) DC0003: ", workspace.Lines()[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFF{\"id\":1}\n{\"id\":2}", 1, 2)]
    [InlineData("{\"id\":1}\n\uFEFF{\"id\":2}", 2, 2)]
    public void Byte_order_mark_is_a_warning_at_its_line_and_the_record_stays_valid(string content, int line, int records)
    {
        using var workspace = new TestWorkspace().Contract("orders", Contract).Fixture(File, content);
        var found = Assert.Single(workspace.Run().Diagnostics);
        Assert.Equal(("DC0007", Severity.Warning, line), (found.RuleId, found.Severity, found.Range.StartLine));
        Assert.Equal(new RecordCount(records, 0), workspace.Run().Fixtures[0].Records);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    [InlineData("\uFEFF\n")]
    public void File_without_records_reports_that_nothing_was_checked(string content)
    {
        using var workspace = new TestWorkspace().Contract("orders", Contract).Fixture(File, content);
        Assert.Contains($"{File}(1,1) DC0026: the file holds no record, so nothing was checked", workspace.Lines());
        Assert.False(workspace.Run().Fixtures[0].IsClean);
    }

    [Fact]
    public void Findings_of_many_records_are_listed_up_to_a_limit_and_counted()
    {
        var content = new StringBuilder();
        for (var line = 1; line <= 50_000; line++)
        {
            content.Append(
                CultureInfo.InvariantCulture, $"{{\"id\":{(line % 10 == 0 ? "\"x\"" : line)},\"text\":\"some words to fill it\"}}\n");
        }

        using var workspace = new TestWorkspace().Contract("orders", Contract).Fixture(File, content.ToString());
        var lines = workspace.Lines();
        Assert.Equal(101, lines.Length);
        Assert.Equal(
            Enumerable.Range(1, 101).Select(number => $"{File}({number * 10},7) DC1001"), lines.Select(line => line.Split(':')[0]));
        Assert.EndsWith("found string \"x\"; 4899 more records have findings, from here on", lines[100], StringComparison.Ordinal);
        Assert.Equal(new RecordCount(50_000, 5_000), workspace.Run().Fixtures[0].Records);
    }

    [Fact]
    public void Findings_of_a_single_record_are_limited()
    {
        using var workspace = new TestWorkspace().Contract("numbers", """{ "items": { "type": "integer" } }""")
            .Fixture("fixtures/numbers/a.ndjson", $"[{string.Join(',', Enumerable.Repeat("null", 500))}]");
        var lines = workspace.Lines();
        Assert.Equal(100, lines.Length);
        Assert.EndsWith("; 400 more in this record", lines[99], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_record_in_an_invalid_folder_must_be_invalid()
    {
        using var workspace = new TestWorkspace().Contract("orders", Contract)
            .Fixture("fixtures/orders/invalid/a.ndjson", "{}\n{\"id\":1}\n[\n")
            .Fixture("fixtures/orders/invalid/b.DC1001.ndjson", "{\"id\":\"x\"}\n{}\n")
            .Fixture("fixtures/orders/invalid/c.DC1999.ndjson", "{}\n{}\n")
            .Fixture("fixtures/orders/invalid/d.DC1004.ndjson", "{}\n{}\n");
        Assert.Equal(
            [
                "fixtures/orders/invalid/a.ndjson(2,1) DC1030",
                "fixtures/orders/invalid/a.ndjson(3,2) DC0002",
                "fixtures/orders/invalid/b.DC1001.ndjson(2,1) DC1031",
                "fixtures/orders/invalid/c.DC1999.ndjson(1,1) DC0022",
            ],
            workspace.Lines().Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void File_that_is_unreadable_or_has_no_contract_is_an_error()
    {
        using var workspace = new TestWorkspace()
            .Contract("orders", Contract)
            .FixtureAt(File)
            .Fixture("fixtures/other/a.ndjson", "{\"id\":1}\n[\n");
        Assert.Equal([$"{File} DC0001", "fixtures/other/a.ndjson DC0020", "fixtures/other/a.ndjson DC0002"], workspace.Rules());
    }

    [Fact]
    public void A_cancelled_check_ends()
    {
        using var workspace = new TestWorkspace().Contract("orders", Contract).Fixture(File, "{}");
        Assert.ThrowsAny<OperationCanceledException>(() => workspace.Run(new CancellationToken(canceled: true)));
    }
}
