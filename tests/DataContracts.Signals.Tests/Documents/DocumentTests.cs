using System.Text;
using DataContracts.Signals.Documents;
using DataContracts.Signals.Measuring;

namespace DataContracts.Signals.Tests.Documents;

/// <summary>What is written: its contract, and its bytes.</summary>
public sealed class DocumentTests
{
    private const string Contract = """
        {
          "type": "object",
          "required": ["id"],
          "properties": {
            "id": { "type": "string" },
            "at": { "type": "string", "format": "date-time" },
            "total": { "type": "number", "minimum": 0 },
            "lines": { "type": "array", "items": { "properties": { "sku": { "pattern": "^[A-Z]" } } } },
            "prices": { "type": "object", "additionalProperties": { "type": "number" } },
            "password": { "type": "string", "writeOnly": true },
            "never": true
          }
        }
        """;

    private static readonly string[] s_rows =
    [
        """{"id":"a","at":"2026-11-24T10:00:00Z","total":0.1,"lines":[{"sku":"A1"},{"sku":"b2"}],"prices":{"x":1,"y":2.50}}""",
        """{"id":"b","at":"2026-11-24T12:30:00+01:00","total":0.2,"password":"hunter2"}""",
        """{"id":"b","at":"2026-11-25T08:00:00","total":-0.3,"extra":"é\u0041"}""",
        """{"total":1e3,"note":null}""",
        """{"id":""",
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Document_matches_its_own_contract(bool withState)
    {
        var contract = MeasuredRowsOf.Compile(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "signals.schema.json")));
        Assert.Equal([], Violations(contract, MeasuredRowsOf.Write(Measure(s_rows), withState)));
        Assert.Equal([], Violations(contract, MeasuredRowsOf.Write(Measure([]), withState)));
    }

    /// <summary>The same bytes on every platform and in every version: a change here breaks the histories of users.</summary>
    [Fact]
    public void Bytes_are_those_of_the_stored_document()
    {
        var stored = Path.Combine(AppContext.BaseDirectory, "golden.json");
        Assert.Equal(File.ReadAllText(stored), MeasuredRowsOf.Write(Measure(s_rows)));
    }

    [Fact]
    public void Document_that_is_read_is_written_with_the_same_bytes()
    {
        var written = MeasuredRowsOf.Write(Measure(s_rows));
        Assert.Equal(written, MeasuredRowsOf.Write(MeasuredRowsOf.Read(written)));
    }

    [Fact]
    public void Secrets_leave_no_trace_in_the_document()
    {
        string[] others = [.. s_rows.Select(row => row.Replace("hunter2", "tr0ub4dor", StringComparison.Ordinal))];
        Assert.Equal(
            WithoutBytes(MeasuredRowsOf.Write(Measure(s_rows))),
            WithoutBytes(MeasuredRowsOf.Write(Measure(others))));
    }

    [Theory]
    [InlineData("{", "signals document")]
    [InlineData("[]", "signals document")]
    [InlineData("""{ "rows": 1 }""", "signals document")]
    [InlineData("""{ "signals": "2.0" }""", "newer version")]
    [InlineData("""{ "signals": "1.0" }""", "--state")]
    [InlineData("""{ "signals": "1.0", "state": {} }""", "changed")]
    public void What_can_not_be_read_is_refused_with_the_reason(string text, string reason)
    {
        Assert.Null(SignalsReader.Read(Encoding.UTF8.GetBytes(text), out var problem));
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    private static SignalsDocument Measure(string[] rows) => MeasuredRowsOf.Measure(
        MeasuredRowsOf.Compile(Contract),
        new MeasuringOptions { Now = MeasuredRowsOf.Now, Key = new RowKey(["/id"]) },
        MeasuredRowsOf.File("orders.ndjson", rows));

    private static string WithoutBytes(string document) =>
        string.Join('\n', document.Split('\n').Where(line => !line.Contains("\"bytes\"", StringComparison.Ordinal)));

    private static IEnumerable<string> Violations(CompiledSchema contract, string document) =>
        contract.Validate(SourceDocument.Parse(Encoding.UTF8.GetBytes(document), "signals.json", 64, out _)!)
            .Select(violation => $"{violation.InstancePointer}: {violation.Message}");
}
