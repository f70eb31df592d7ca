namespace DataContracts.Reporting.Tests;

public sealed class DiagnosticLineTests
{
    private static readonly ContractDiagnostic s_hostile = Findings.At(1, 1, 1, 2) with
    {
        Message = "\u202Eevil\r\n",
        File = "/repo/\u2066a\n.json",
        Contract = Findings.Orders with { Name = "o\u061C", File = "/repo/\u0085.schema.json" },
    };

    [Fact]
    public void Control_characters_cannot_reorder_or_break_a_line() => Assert.Equal(
        """\u2066a\u000a.json(1,1): error DC1005: \u202eevil\u000d\u000a [o\u061c 1.3.0, \u0085.schema.json(31,5)]""",
        DiagnosticLine.Format(s_hostile, Findings.Folder));

    [Fact]
    public void Text_for_a_structured_log_is_the_end_of_the_same_line() => Assert.EndsWith(
        ": " + DiagnosticLine.Text(s_hostile, Findings.Folder),
        DiagnosticLine.Format(s_hostile, Findings.Folder),
        StringComparison.Ordinal);

    [Fact]
    public void Short_path_replaces_name_version_and_file() => Assert.EndsWith(
        " [published/1.0.0.schema.json(31,5)]",
        DiagnosticLine.Text(s_hostile with { Contract = Findings.Orders with { ShortPath = "published/1.0.0.schema.json" } }, null),
        StringComparison.Ordinal);
}
