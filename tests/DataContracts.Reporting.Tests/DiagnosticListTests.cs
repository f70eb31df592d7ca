namespace DataContracts.Reporting.Tests;

public sealed class DiagnosticListTests
{
    [Fact]
    public void Findings_are_sorted_by_file_position_and_id()
    {
        ContractDiagnostic[] sorted =
        [
            New("/B", 9, 9, "DC1001"),
            New("/a", 2, 1, "DC1001"),
            New("/a", 2, 10, "DC1001"),
            New("/a", 2, 10, "DC1002"),
            New("/a", 10, 1, "DC1001"),
        ];

        Assert.Equal(sorted, new DiagnosticList(sorted.Reverse()));
        Assert.Equal(sorted, new DiagnosticList(sorted));
    }

    [Fact]
    public void Same_finding_of_two_checks_is_listed_once()
    {
        Assert.Single(new DiagnosticList([New("/a", 1, 1, "DC1001"), New("/a", 1, 1, "DC1001")]));
        Assert.Equal(2, new DiagnosticList([New("/a", 1, 1, "DC1001"), New("/a", 1, 1, "DC1001") with { Message = "other" }]).Count);
    }

    [Fact]
    public void Hidden_findings_are_omitted_and_the_others_counted()
    {
        var list = new DiagnosticList(
        [
            New("/a", 1, 1, "DC1001"),
            New("/b", 1, 1, "DC1001") with { Severity = Severity.Warning },
            New("/c", 1, 1, "DC1001") with { Severity = Severity.Info },
            New("/d", 1, 1, "DC1001") with { Severity = Severity.Hidden },
        ]);

        Assert.Equal((3, 1, 1), (list.Count, list.Errors, list.Warnings));
    }

    [Theory]
    [InlineData(0, 10, 10, null)]
    [InlineData(10, 10, 10, null)]
    [InlineData(9, 10, 10, null)]
    [InlineData(8, 10, 9, "2 more findings in this file, from here on")]
    [InlineData(1, 10, 2, "9 more findings in this file, from here on")]
    public void Findings_of_a_file_are_listed_up_to_the_limit_and_all_counted(int most, int count, int listed, string? last)
    {
        var findings = Enumerable.Range(1, count).Select(line => New("/a", line, 1, "DC1001")).Append(New("/b", 1, 1, "DC1002")).ToArray();
        var list = new DiagnosticList(findings.Reverse()).Limit(most);
        Assert.Equal((count + 1, count + 1), (list.Errors, list.Total));
        Assert.Equal(listed, list.Count(finding => finding.File == "/a"));
        Assert.Equal(findings[^1], list[^1]);
        if (last is null)
        {
            Assert.Equal(findings, list);
        }
        else
        {
            Assert.Equal("DC0028", list[^2].RuleId);
            Assert.StartsWith(last, list[^2].Message, StringComparison.Ordinal);
            Assert.Equal(most + 1, list[^2].Range.StartLine);
        }
    }

    [Fact]
    public void Line_about_unlisted_findings_has_their_highest_severity()
    {
        var findings = Enumerable.Range(1, 9).Select(line => New("/a", line, 1, "DC1001") with
        {
            Severity = line == 8 ? Severity.Warning : Severity.Info,
            Others = line == 9 ? 5 : 0,
        });
        var list = new DiagnosticList(findings).Limit(2);
        Assert.Equal((0, 1, 9, 3), (list.Errors, list.Warnings, list.Total, list.Count));
        Assert.Equal(Severity.Warning, list[^1].Severity);
        Assert.StartsWith("at least 12 more findings", list[^1].Message, StringComparison.Ordinal);
    }

    private static ContractDiagnostic New(string file, int line, int column, string id) =>
        new(RuleCatalog.Find(id)!.Rule, Severity.Error, file, new SourceRange(line, column, line, column + 1), "message");
}
