using System.Text.Json;

namespace DataContracts.Reporting.Tests.Differences;

public sealed class DifferenceReportTests
{
    [Fact]
    public void Text_has_a_title_and_a_block_for_each_change_and_escapes_bidirectional_characters() => Assert.Equal(
        """
        orders 1.3.0 -> orders (accepts): break; needs version 2.0.0

        break: 'total' is \u202enow required
          allowed before, rejected now: {"id":"`"}
          now    orders.schema.json(9,5)
          before git:HEAD:orders.schema.json(7,5)

        addition: 'id' has another pattern
          undecided: neither a document that makes the difference nor a proof that there is none was found; it counts as if there were one
          now    orders.schema.json(4,5)

        """,
        Print("text"));

    [Fact]
    public void Markdown_is_a_list_with_fenced_witnesses() => Assert.Equal(
        """
        ## orders 1.3.0 → orders

        Break; needs version 2.0.0. Role: accepts.

        - **break**: 'total' is \\u202enow required — rejected now: `` {"id":"`"} ``
          now `orders.schema.json(9,5)`, before `git:HEAD:orders.schema.json(7,5)`
        - **addition**: 'id' has another pattern — undecided
          now `orders.schema.json(4,5)`

        """,
        Print("markdown"));

    [Fact]
    public void Comparison_without_a_check_is_a_JSON_document()
    {
        using var document = JsonDocument.Parse(Print("json"));
        var root = document.RootElement;

        Assert.Equal(
            ["old", "new", "role", "class", "neededVersion", "changes"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal("2.0.0", root.GetProperty("neededVersion").GetString());
        var changes = root.GetProperty("changes");
        Assert.Equal(["break", "addition"], changes.EnumerateArray().Select(change => change.GetProperty("class").GetString()));
        Assert.Equal("`", changes[0].GetProperty("witness").GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, changes[1].GetProperty("old").ValueKind);
    }

    [Fact]
    public void Check_with_a_comparison_is_a_single_JSON_document()
    {
        var report = Findings.Report(Findings.At(1, 1, 1, 2)) with { Differences = [Changes.Sample] };

        using var document = JsonDocument.Parse(Findings.Print("json", Changes.Options, report));
        var text = Findings.Print("text", Changes.Options, report);

        Assert.Equal(
            ["version", "summary", "findings", "differences"], document.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Contains("\n\norders 1.3.0 -> orders", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\n1 error in 1 of 1 fixture (1 contract)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Formats_are_offered_only_for_supported_content()
    {
        Assert.Equal("text", Names(ReportContents.Diagnostics | ReportContents.Differences).First());
        Assert.Contains("msbuild", Names(ReportContents.Diagnostics));
        Assert.DoesNotContain("msbuild", Names(ReportContents.Differences));
        Assert.Contains("markdown", Names(ReportContents.Differences));
        Assert.DoesNotContain("markdown", Names(ReportContents.Diagnostics));
        Assert.Equal(
            Names(ReportContents.Diagnostics).Intersect(Names(ReportContents.Differences)),
            Names(ReportContents.Diagnostics | ReportContents.Differences));
    }

    private static IEnumerable<string> Names(ReportContents contents) => ReportFormats.For(contents).Select(format => format.Name);

    private static string Print(string format) => Findings.Print(format, Changes.Options, Report.From(Changes.Sample));
}
