namespace DataContracts.Reporting.Tests;

/// <summary>Findings and their sources, for the tests of every format.</summary>
internal static class Findings
{
    public const string Folder = "/repo";

    public static readonly ContractLocation Orders =
        new("orders", "1.3.0", "/repo/contracts/orders/orders.schema.json", new SourceRange(31, 5, 31, 15), "/required/2");

    public static ContractDiagnostic At(int line, int column, int endLine, int endColumn, string? label = null) => new(
        ValidationRules.UnknownProperty,
        Severity.Error,
        "/repo/fixtures/orders/late.json",
        new SourceRange(line, column, endLine, endColumn),
        "'staus' is not a property of this object",
        "/staus",
        "additionalProperties",
        Orders,
        Label: label);

    public static Report Report(params ContractDiagnostic[] diagnostics) => new(new DiagnosticList(diagnostics))
    {
        Checked = new CheckedFiles(
            [new CheckedFixture("/repo/fixtures/orders/late.json", Orders.File, diagnostics.Length == 0)],
            [new CheckedContract(Orders.File, "orders", null, [Orders.File])]),
    };

    public static string Print(string format, string source, params ContractDiagnostic[] diagnostics) =>
        Print(format, new PrintOptions { BaseDirectory = Folder, ReadFile = _ => System.Text.Encoding.UTF8.GetBytes(source) }, diagnostics);

    public static string Print(string format, PrintOptions options, params ContractDiagnostic[] diagnostics) =>
        Print(format, options, Report(diagnostics));

    public static string Print(string format, PrintOptions options, Report report)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReportFormats.Find(format, report.Contents)!.Write(report, options, output);
        return output.ToString();
    }
}
