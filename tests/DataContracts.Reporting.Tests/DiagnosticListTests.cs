namespace DataContracts.Reporting.Tests;

public sealed class DiagnosticListTests
{
    [Fact]
    public void Findings_are_sorted_by_file_position_and_id_whatever_their_order()
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
    public void The_same_finding_from_two_checks_is_listed_once()
    {
        Assert.Single(new DiagnosticList([New("/a", 1, 1, "DC1001"), New("/a", 1, 1, "DC1001")]));
        Assert.Equal(2, new DiagnosticList([New("/a", 1, 1, "DC1001"), New("/a", 1, 1, "DC1001") with { Message = "other" }]).Count);
    }

    [Fact]
    public void Hidden_findings_are_left_out_and_the_rest_is_counted()
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

    private static ContractDiagnostic New(string file, int line, int column, string id) =>
        new(RuleCatalog.Find(id)!.Rule, Severity.Error, file, new SourceRange(line, column, line, column + 1), "message");
}
