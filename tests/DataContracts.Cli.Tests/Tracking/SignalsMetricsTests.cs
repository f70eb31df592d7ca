using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DataContracts.Cli.Tests.Tracking;

/// <summary>The last run for dashboards: OpenMetrics and OTLP.</summary>
public sealed partial class SignalsMetricsTests : IDisposable
{
    private const string Contract = """
        {
          "x-contract": { "name": "orders \"1\"", "version": "1.4.0" },
          "type": "object",
          "properties": {
            "total": { "type": "number", "x-quality": [{ "metric": "mean", "mustBeLessThan": 50 }] },
            "pin": { "type": "number", "x-sensitive": true },
            "a\\\"b\u202E\u000A": {}
          }
        }
        """;

    private const string Run = """
        { "signals": "1.0", "run": "2026-01-02", "at": "2026-01-02T06:00:00Z", "version": "1.4.0", "rows": 10, "valid": 9, "age": 60.5,
          "properties": { "/total": { "n": [8, 2], "x": [1, 90, 60, 2, 1, 55, 80], "h": HISTOGRAM },
          "/pin": { "n": [10], "x": [1, 9999, 777] },
          "/a\\\"b\u202E\u000A": { "n": [10] } } }
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void OpenMetrics_text_can_be_read_by_its_grammar()
    {
        var samples = Parse(Report("openmetrics"));
        Assert.Equal(10, samples[("data_contract_rows", "")]);
        Assert.Equal(0.2, samples[("data_contract_property_null_ratio", "/total")]);
        Assert.Equal(60, samples[("data_contract_property_mean", "/total")]);
        Assert.Equal(60.5, samples[("data_contract_age_seconds", "")]);
        Assert.Equal(1, samples[("data_contract_findings", "")]);
        Assert.Contains(("data_contract_property_null_ratio", "/a\\\"b\\u202e\\u000a"), samples.Keys);
        Assert.DoesNotContain(samples.Keys, key => key.Property == "/pin");
    }

    [Fact]
    public void Otlp_histogram_has_the_counts_of_the_run()
    {
        using var document = JsonDocument.Parse(Report("otlp"));
        var metrics = document.RootElement.GetProperty("resourceMetrics")[0].GetProperty("scopeMetrics")[0].GetProperty("metrics");
        var histogram = metrics.EnumerateArray().Single(metric => metric.TryGetProperty("exponentialHistogram", out _))
            .GetProperty("exponentialHistogram").GetProperty("dataPoints")[0];
        Assert.Equal("8", histogram.GetProperty("count").GetString());
        Assert.Equal("1", histogram.GetProperty("zeroCount").GetString());
        var positive = histogram.GetProperty("positive");
        Assert.Equal(4, positive.GetProperty("offset").GetInt32());
        Assert.Equal(["2", "0", "5"], positive.GetProperty("bucketCounts").EnumerateArray().Select(count => count.GetString()));
        Assert.Equal("1767333600000000000", histogram.GetProperty("timeUnixNano").GetString());
        Assert.DoesNotContain("/pin", document.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void History_without_a_run_has_no_signals()
    {
        _workspace.Write("contracts/orders/orders.schema.json", Contract);
        Assert.Equal(0, CommandRun.InProcess(_workspace.Folder, "signals", "check", "contracts/orders/orders.schema.json",
            "--history", "signals/orders.ndjson", "--report", "openmetrics=out").ExitCode);
        Assert.Equal(["data_contract_findings"], Parse(File.ReadAllText(_workspace.Full("out"))).Keys.Select(key => key.Name));
    }

    /// <summary>Reads the text strictly: families with their descriptions in order, each sample of its family, and the end.</summary>
    private static Dictionary<(string Name, string Property), double> Parse(string text)
    {
        Assert.EndsWith("\n# EOF\n", text, StringComparison.Ordinal);
        var samples = new Dictionary<(string, string), double>();
        var (family, seen) = ("", new HashSet<string>());
        foreach (var line in text[..^"# EOF\n".Length].Split('\n')[..^1])
        {
            if (Type().Match(line) is { Success: true } type)
            {
                family = type.Groups[1].Value;
                Assert.True(seen.Add(family));
            }
            else if (Unit().Match(line) is { Success: true } unit)
            {
                Assert.Equal(family, unit.Groups[1].Value);
                Assert.EndsWith("_" + unit.Groups[2].Value, family, StringComparison.Ordinal);
            }
            else if (Help().Match(line) is { Success: true } help)
            {
                Assert.Equal(family, help.Groups[1].Value);
            }
            else
            {
                var sample = Sample().Match(line);
                Assert.True(sample.Success, line);
                Assert.Equal(family, sample.Groups["name"].Value);
                var labels = sample.Groups["label"].Captures.Zip(sample.Groups["value"].Captures)
                    .ToDictionary(pair => pair.First.Value, pair => Unescape(pair.Second.Value));
                Assert.Equal("orders \"1\"", labels["contract"]);
                samples[(family, labels.GetValueOrDefault("property", ""))] =
                    double.Parse(sample.Groups["number"].Value, CultureInfo.InvariantCulture);
            }
        }

        return samples;
    }

    private static string Unescape(string value) => Escape().Replace(value, escape => escape.Value == "\\n" ? "\n" : escape.Value[1..]);

    private string Report(string format)
    {
        _workspace.Write("contracts/orders/orders.schema.json", Contract);
        _workspace.Write(
            "signals/orders.ndjson",
            Run.ReplaceLineEndings("").Replace("HISTOGRAM", Histogram, StringComparison.Ordinal) + "\n");
        Assert.Equal(0, CommandRun.InProcess(_workspace.Folder, "signals", "check", "contracts/orders/orders.schema.json",
            "--history", "signals/orders.ndjson", "--report", format + "=out").ExitCode);
        return File.ReadAllText(_workspace.Full("out"));
    }

    private const string Histogram = "[2, 1, [4, 2, 0, 5], []]";

    [GeneratedRegex("^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) gauge$")]
    private static partial Regex Type();

    [GeneratedRegex("^# UNIT ([a-zA-Z_:][a-zA-Z0-9_:]*) ([a-zA-Z0-9_:]+)$")]
    private static partial Regex Unit();

    [GeneratedRegex("^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) .*$")]
    private static partial Regex Help();

    [GeneratedRegex(
        "^(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)\\{"
        + "(?:(?<label>[a-zA-Z_][a-zA-Z0-9_]*)=\"(?<value>(?:[^\"\\\\\n]|\\\\[\\\\\"n])*)\",?)*"
        + "\\} (?<number>-?[0-9.Ee+-]+)$")]
    private static partial Regex Sample();

    [GeneratedRegex("\\\\.")]
    private static partial Regex Escape();
}
