namespace DataContracts.Reporting.Tests.Formats;

public sealed class TextReportTests
{
    private const string Source = "{\n  \"id\": 1,\n  \"total\": 2,\n  \"staus\": \"open\"\n}\n";

    [Fact]
    public void Finding_is_a_block_with_its_source_line_carets_and_label()
    {
        var text = Findings.Print("text", Source, Findings.At(4, 3, 4, 10, "did you mean \"status\"?"));

        Assert.Equal(
            """
            error[DC1005]: 'staus' is not a property of this object
              --> fixtures/orders/late.json:4:3
               |
             4 |   "staus": "open"
               |   ^^^^^^^ did you mean "status"?
               |
              ::: contracts/orders/orders.schema.json:31:5  /required/2
               = help: contracts explain DC1005

            1 error in 1 of 1 fixture (1 contract)

            """,
            text);
    }

    [Fact]
    public void Finding_without_a_source_has_no_frame()
    {
        var options = new PrintOptions { BaseDirectory = Findings.Folder, ReadFile = _ => null };

        Assert.Equal(
            """
            error[DC1005]: 'staus' is not a property of this object
              --> fixtures/orders/late.json:4:3
              ::: contracts/orders/orders.schema.json:31:5  /required/2
               = help: contracts explain DC1005

            1 error in 1 of 1 fixture (1 contract)

            """,
            Findings.Print("text", options, Findings.At(4, 3, 4, 10)));
    }

    [Fact]
    public void Source_line_of_a_sensitive_value_is_replaced_by_a_note()
    {
        var text = Findings.Print("text", Source, Findings.At(4, 12, 4, 18, "a label") with { HidesSource = true });

        Assert.DoesNotContain("\"open\"", text, StringComparison.Ordinal);
        Assert.Contains("   |\n   | (source hidden: sensitive)\n   |\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_about_a_whole_file_has_no_frame_and_no_contract_line()
    {
        var finding = new ContractDiagnostic(
            Rules.HygieneRules.NoFixture, Severity.Warning, "/repo/a.schema.json", SourceRange.FileStart, "no fixture");

        Assert.StartsWith(
            "warning[DC2001]: no fixture\n  --> a.schema.json:1:1\n   = help: contracts explain DC2001\n\n",
            Findings.Print("text", Source, finding),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Color_is_written_only_on_request()
    {
        var finding = Findings.At(4, 3, 4, 10, "here");
        var plain = new PrintOptions { BaseDirectory = Findings.Folder, ReadFile = _ => System.Text.Encoding.UTF8.GetBytes(Source) };

        Assert.DoesNotContain("\e", Findings.Print("text", plain, finding), StringComparison.Ordinal);
        var colored = Findings.Print("text", plain with { Color = true }, finding);
        Assert.StartsWith("\e[1;31merror[DC1005]\e[0m\e[1m: 'staus'", colored, StringComparison.Ordinal);
        Assert.Contains("\e[1;34m   |\e[0m   \e[1;31m^^^^^^^ here\e[0m\n", colored, StringComparison.Ordinal);
        Assert.Equal(
            Findings.Print("text", plain, finding),
            System.Text.RegularExpressions.Regex.Replace(colored, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Escape_sequences_from_documents_and_paths_never_reach_the_terminal()
    {
        var finding = Findings.At(1, 2, 1, 6, "la\u001bbel") with
        {
            Message = "'\u001b]0;x\u0007' and \u202Eback and \ud800",
            File = "/repo/\u001b[2J.json",
            Contract = Findings.Orders with { Pointer = "/\u009b31m", Name = "\u001b" },
        };

        var text = Findings.Print("text", "\"\u001b[31m\u2028\u200f\"", finding);

        Assert.DoesNotContain(
            text, character => character != '\n' && (char.IsControl(character) || character is '\u202e' or '\u2028' or '\u200f'));
        Assert.Contains("""'\u001b]0;x\u0007' and \u202eback and \ud800""", text, StringComparison.Ordinal);
        Assert.Contains("""--> \u001b[2J.json:1:2""", text, StringComparison.Ordinal);
        Assert.Contains(""" 1 | "\u001b[31m\u2028\u200f" """.TrimEnd(), text, StringComparison.Ordinal);
        Assert.Contains("""   |  ^^^^^^^^^ la\u001bbel""", text, StringComparison.Ordinal);
    }
}
