namespace DataContracts.Reporting.Tests.Formats;

public sealed class MSBuildReportTests
{
    [Fact]
    public void Finding_is_one_line_in_the_canonical_MSBuild_format()
    {
        var orphan = new ContractDiagnostic(
            Rules.HygieneRules.NoFixture, Severity.Warning, "/repo/a.schema.json", SourceRange.FileStart, "no fixture");
        var draft = Findings.At(5, 1, 5, 2) with { Contract = Findings.Orders with { Version = null } };

        const string Message = "error DC1005: 'staus' is not a property of this object";
        Assert.Equal(
            $"""
            a.schema.json(1,1): warning DC2001: no fixture
            fixtures/orders/late.json(4,3): {Message} [orders 1.3.0, contracts/orders/orders.schema.json(31,5)]
            fixtures/orders/late.json(5,1): {Message} [orders, contracts/orders/orders.schema.json(31,5)]
            2 errors, 1 warning in 1 of 1 fixture (1 contract)

            """,
            Findings.Print("msbuild", "", Findings.At(4, 3, 4, 10), draft, orphan));
    }

    [Fact]
    public void Line_break_in_a_message_does_not_start_a_second_line()
    {
        var text = Findings.Print("msbuild", "", Findings.At(1, 1, 1, 2) with { Message = "a\r\nb.json(1,1): error X: forged" });

        Assert.Contains("""error DC1005: a\u000d\u000ab.json(1,1): error X: forged [""", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Count(character => character == '\n'));
    }

    [Fact]
    public void Path_outside_the_base_folder_is_shown_in_its_shorter_form()
    {
        Assert.Equal("../contracts/a.json", DisplayPath.Format("/repo/contracts/a.json", "/repo/service"));
        Assert.Equal("/etc/a.json", DisplayPath.Format("/etc/a.json", "/repo/service/deep/down"));
        Assert.Equal("/repo/a.json", DisplayPath.Format("/repo/a.json", null));
    }
}
