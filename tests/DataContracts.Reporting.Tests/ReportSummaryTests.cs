namespace DataContracts.Reporting.Tests;

public sealed class ReportSummaryTests
{
    [Theory]
    [InlineData(3, 1, 0, 2, 40, 2, "3 errors, 1 warning in 2 of 40 fixtures (2 contracts)")]
    [InlineData(1, 0, 0, 1, 1, 1, "1 error in 1 of 1 fixture (1 contract)")]
    [InlineData(0, 2, 1, 0, 3, 1, "2 warnings, 1 note (1 contract, 3 fixtures)")]
    [InlineData(0, 0, 0, 0, 40, 2, "40 fixtures match 2 contracts")]
    [InlineData(0, 0, 0, 0, 1, 1, "1 fixture matches 1 contract")]
    [InlineData(0, 0, 0, 0, 0, 3, "3 contracts checked, no fixtures")]
    public void Summary_counts_findings_fixtures_and_contracts(
        int errors, int warnings, int notes, int dirty, int fixtures, int contracts, string expected)
    {
        var findings = Some(Severity.Error, errors).Concat(Some(Severity.Warning, warnings)).Concat(Some(Severity.Info, notes));
        var files = new CheckedFiles(
            [.. Enumerable.Range(0, fixtures).Select(index => new CheckedFixture($"/f{index}", "/c", index >= dirty))],
            [.. Enumerable.Range(0, contracts).Select(index => new CheckedContract($"/c{index}", "c", null, []))]);

        Assert.Equal(expected, ReportSummary.Format(new DiagnosticList(findings), files));
    }

    [Fact]
    public void Summary_counts_contracts_where_only_contracts_have_findings()
    {
        var files = new CheckedFiles(
            [new CheckedFixture("/f", "/c", IsClean: true)],
            [new("/a", "a", null, ["/a", "/shared"]), new("/b", "b", null, ["/b", "/shared"]), new("/c", "c", null, ["/c"])]);

        Assert.Equal(
            "1 warning in 2 of 3 contracts (1 fixture)",
            ReportSummary.Format(new DiagnosticList(Some(Severity.Warning, 1, "/shared")), files));
    }

    private static IEnumerable<ContractDiagnostic> Some(Severity severity, int count, string file = "/f") => Enumerable.Range(1, count)
        .Select(line => new ContractDiagnostic(ValidationRules.Type, severity, file, new SourceRange(line, 1, line, 2), "message"));
}
