namespace DataContracts.Reporting.Tests.Formats;

public sealed class StandaloneFindingsTests
{
    private static readonly PrintOptions s_options = new() { BaseDirectory = Findings.Folder, ReadFile = _ => null };

    private static readonly Report s_report = new(new DiagnosticList([Findings.At(1, 1, 1, 2), Findings.At(2, 1, 2, 2)]));

    [Fact]
    public void Findings_without_a_check_have_no_summary()
    {
        Assert.EndsWith("\n   = help: contracts explain DC1005\n", Findings.Print("text", s_options, s_report), StringComparison.Ordinal);
        Assert.Equal(2, Findings.Print("msbuild", s_options, s_report).Count(character => character == '\n'));
        Assert.DoesNotContain("fixtures\":", Findings.Print("json", s_options, s_report), StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_are_separated_by_a_blank_line() =>
        Assert.Single(Findings.Print("text", s_options, s_report).Split("\n\n")[1..]);
}
