using System.Collections.Immutable;
using System.Globalization;

namespace DataContracts.Rules;

/// <summary>Signals that are outside of a contract's bounds, or unlike those of the runs before.</summary>
public static class SignalRules
{
    private const string HistoryPath = "signals/orders.ndjson";

    private const string Total = """{ "n": [1000], "x": [1, 90, 40] }""";

    /// <summary>DC0032: history line can't be used.</summary>
    public static Rule UnusableLine { get; } = new("DC0032", "History line can't be used", Severity.Warning);

    /// <summary>DC5001: bound broken.</summary>
    public static Rule BoundBroken { get; } = new("DC5001", "Bound broken", Severity.Warning);

    /// <summary>DC5002: not fresh.</summary>
    public static Rule NotFresh { get; } = new("DC5002", "Data is not fresh", Severity.Warning);

    /// <summary>DC5003: drift.</summary>
    public static Rule Drift { get; } = new("DC5003", "Signal drifted", Severity.Warning);

    /// <summary>DC5004: drift of a shape.</summary>
    public static Rule ShapeDrift { get; } = new("DC5004", "Distribution drifted", Severity.Warning);

    /// <summary>DC5005: duplicates.</summary>
    public static Rule Duplicates { get; } = new("DC5005", "Duplicates", Severity.Warning);

    /// <summary>DC5006: future or unreadable rows.</summary>
    public static Rule UnusableRows { get; } = new("DC5006", "Rows from the future or unreadable", Severity.Warning);

    /// <summary>DC5007: bound not measured.</summary>
    public static Rule NotMeasured { get; } = new("DC5007", "Bound that nothing measured", Severity.Warning);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            UnusableLine,
            "A line of a signals history is left out: it is torn, of a newer version, a merge conflict, or not a run at all. "
            + "The other runs count, so drift is judged without this one. "
            + "The message says what to do with the line.",
            Runs("", [Run(1), "<<<<<<< HEAD"], [Run(1)]),
            RuleOrigin.Signals),
        new(
            BoundBroken,
            "A signal of the last run is outside of a bound that the contract sets in x-quality. "
            + "Whoever uses the data relies on that bound, and validation row by row can't see it. "
            + "Repair the data, or change the bound in the contract if it is wrong.",
            Runs(
                """{ "metric": "mean", "mustBeBetween": [20, 50] }""",
                [Run(1, """{ "n": [1000], "x": [1, 90, 60] }""")],
                [Run(1)]),
            RuleOrigin.Signals),
        new(
            NotFresh,
            "The newest row is older than the contract allows in x-quality, by the property that it names. "
            + "A source that stopped sends no invalid rows, so nothing else notices. "
            + "Look at what delivers the data; a later run ends the finding.",
            Root(
                """{ "metric": "freshness", "mustBeLessThan": "PT1H" }""",
                [Run(1, more: """, "age": 7200""")],
                [Run(1, more: """, "age": 60""")]),
            RuleOrigin.Signals),
        new(
            Drift,
            "A signal is unlike those of the runs before: far out once, or clearly out twice in a row. "
            + "The message has the value, the band, the runs that the band was made from and the first run outside. "
            + "Find the cause. If the change is intended, accept it: contracts signals accept PATH --why TEXT starts the baseline over.",
            Runs("", [.. Steady, Run(20, """{ "n": [1000], "x": [1, 90, 400] }""")], [.. Steady, Run(20)]),
            RuleOrigin.Signals),
        new(
            ShapeDrift,
            "The values of a property are distributed unlike those of the runs before, as measured by the Jensen-Shannon distance. "
            + "A mean can stay the same while the values behind it are others. "
            + "Find the cause, or accept the change: contracts signals accept PATH:shape --why TEXT.",
            Runs("", [.. SteadyShape, Run(20, Shape(100, 900))], [.. SteadyShape, Run(20, Shape(500, 500))]),
            RuleOrigin.Signals),
        new(
            Duplicates,
            "More rows repeat a key than the contract allows in x-quality. "
            + "Sums and counts over the data are too large then. "
            + "Remove the repeated rows where they come from: often a delivery was sent twice.",
            Root(
                """{ "metric": "duplicateValues", "arguments": { "properties": ["total"] }, "mustBe": 0 }""",
                [Run(1, more: """, "duplicates": 3, "key": ["/total"]""")],
                [Run(1, more: """, "duplicates": 0, "key": ["/total"]""")]),
            RuleOrigin.Signals),
        new(
            UnusableRows,
            "More rows are from the future, or can't be read, than the contract allows in x-quality. "
            + "A wrong clock or a broken writer does that, and such rows are missing from every other signal. "
            + "The first unreadable rows are in the output of contracts measure.",
            Root("""{ "metric": "unreadableRows", "mustBe": 0 }""", [Run(1, more: """, "unreadable": 5""")], [Run(1)]),
            RuleOrigin.Signals),
        new(
            NotMeasured,
            "The contract sets a bound that the last run did not measure, so nothing watches it. "
            + "A bound that is never checked looks like one that holds. "
            + "Measure the signal, or remove the bound.",
            Runs(
                """{ "metric": "mean", "mustBeBetween": [20, 50] }""",
                [Run(1, """{ "n": [1000] }""")],
                [Run(1)]),
            RuleOrigin.Signals),
    ];

    private static string[] Steady => [.. Enumerable.Range(0, 20).Select(day => Run(day))];

    private static string[] SteadyShape => [.. Enumerable.Range(0, 20).Select(day => Run(day, Shape(500 + (day % 3), 500 - (day % 3))))];

    private static string Shape(int open, int paid) => $$"""{ "n": [1000], "v": { "open": {{open}}, "paid": {{paid}} } }""";

    private static string Run(int day, string total = Total, string more = "") => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{ "signals": "1.0", "run": "2026-01-{{day + 1:00}}", "rows": 1000{{more}}, "properties": { "/total": {{total}} } }""");

    /// <summary>A bound beside the property, or none, and two histories.</summary>
    private static RuleExample Runs(string bound, string[] failing, string[] passing) =>
        Example("", bound.Length == 0 ? "" : $$""", "x-quality": [{{bound}}]""", failing, passing);

    /// <summary>A bound at the root, and two histories.</summary>
    private static RuleExample Root(string bound, string[] failing, string[] passing) =>
        Example($$"""  "x-quality": [{{bound}}],""", "", failing, passing);

    private static RuleExample Example(string root, string property, string[] failing, string[] passing)
    {
        var contract = $$"""
            {
              "type": "object",{{root}}
              "properties": { "total": { "type": "number"{{property}} } }
            }
            """;
        return ExampleFiles.Trees(
            [(ExampleFiles.ContractPath, contract), (HistoryPath, string.Join('\n', failing))],
            [(ExampleFiles.ContractPath, contract), (HistoryPath, string.Join('\n', passing))]);
    }
}
