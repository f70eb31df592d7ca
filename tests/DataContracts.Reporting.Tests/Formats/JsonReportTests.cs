namespace DataContracts.Reporting.Tests.Formats;

public sealed class JsonReportTests
{
    [Fact]
    public void Report_has_a_version_a_summary_and_all_findings_with_both_positions()
    {
        var orphan = new ContractDiagnostic(
            Rules.HygieneRules.NoFixture, Severity.Warning, "/repo/a.schema.json", SourceRange.FileStart, "für nichts");

        Assert.Equal(
            """
            {
              "version": 1,
              "summary": {
                "errors": 1,
                "warnings": 1,
                "fixtures": 1,
                "fixturesWithFindings": 1,
                "contracts": 1
              },
              "findings": [
                {
                  "ruleId": "DC2001",
                  "severity": "warning",
                  "file": "a.schema.json",
                  "range": {
                    "startLine": 1,
                    "startColumn": 1,
                    "endLine": 1,
                    "endColumn": 1
                  },
                  "message": "für nichts"
                },
                {
                  "ruleId": "DC1005",
                  "severity": "error",
                  "file": "fixtures/orders/late.json",
                  "range": {
                    "startLine": 4,
                    "startColumn": 3,
                    "endLine": 4,
                    "endColumn": 10
                  },
                  "message": "'staus' is not a property of this object",
                  "label": "did you mean \"status\"?",
                  "instancePointer": "/staus",
                  "keyword": "additionalProperties",
                  "contract": {
                    "name": "orders",
                    "version": "1.3.0",
                    "file": "contracts/orders/orders.schema.json",
                    "range": {
                      "startLine": 31,
                      "startColumn": 5,
                      "endLine": 31,
                      "endColumn": 15
                    },
                    "pointer": "/required/2"
                  }
                }
              ]
            }

            """,
            Findings.Print("json", "", Findings.At(4, 3, 4, 10, "did you mean \"status\"?"), orphan));
    }

    [Fact]
    public void Report_without_findings_is_a_document()
    {
        Assert.Contains("\"findings\": []", Findings.Print("json", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_report_with_control_characters_and_lone_surrogates_is_well_formed()
    {
        var text = Findings.Print("json", "", Findings.At(1, 1, 1, 2) with { Message = "\u001b[31m \ud800" });

        using var document = System.Text.Json.JsonDocument.Parse(text);
        Assert.Equal("\u001b[31m \uFFFD", document.RootElement.GetProperty("findings")[0].GetProperty("message").GetString());
        Assert.DoesNotContain("\u001b", text, StringComparison.Ordinal);
    }
}
