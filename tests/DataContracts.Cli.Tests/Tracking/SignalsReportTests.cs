using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DataContracts.Cli.Tests.Tracking;

/// <summary>The trends of a history as a page, as text, as Markdown and as JSON.</summary>
public sealed partial class SignalsReportTests : IDisposable
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'\u202E\u0007";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Page_has_the_contract_its_findings_and_the_worst_property_first()
    {
        Write(Contract("orders"), Enumerable.Range(1, 20).Select(day => Run(day, total: day < 20 ? 100 + (day % 3) : 300)));
        var page = Page();
        string[] parts = ["orders", "1.4.0", "Team Checkout", "All of them", "Go back", "DC5001", "DC5003", "must be less than 150"];
        foreach (var part in parts)
        {
            Assert.Contains(part, page, StringComparison.Ordinal);
        }

        Assert.Equal("/total", Properties().Matches(page)[0].Groups[1].Value);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Security_policy_allows_the_script_and_the_style_of_the_page_alone()
    {
        Write(Contract("orders"), [Run(1)]);
        var page = Page();
        foreach (var tag in (string[])["style", "script"])
        {
            var text = Regex.Match(page, $"<{tag}>(.*?)</{tag}>", RegexOptions.Singleline).Groups[1].Value;
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            Assert.Contains($"{tag}-src 'sha256-{hash}'", page, StringComparison.Ordinal);
        }

        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public void Hostile_text_is_shown_and_does_nothing(string format)
    {
        var pointer = "/" + Hostile.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        Write(
            Contract(Hostile),
            [
                .. Enumerable.Range(1, 20).Select(day => Run(day, total: day < 20 ? 100 + (day % 3) : 300, more: pointer)),
                JsonSerializer.Serialize(new { accept = "/total:p50", from = "2026-01-05", why = Hostile, by = Hostile }),
            ]);
        _workspace.Write("out", "");
        Assert.Equal(0, CommandRun.InProcess(_workspace.Folder, "signals", "report", "contracts/orders/orders.schema.json",
            "--history", "signals/orders.ndjson", "--report", format + "=out").ExitCode);
        var text = File.ReadAllText(_workspace.Full("out"));
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain('\u0007', text);
        if (format == "html")
        {
            Assert.Equal(1, Regex.Count(text, "<script", RegexOptions.IgnoreCase));
            Assert.DoesNotContain("<img", text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("<summary><code>/&lt;~1script&gt;", text, StringComparison.Ordinal);
        }
        else if (format == "markdown")
        {
            Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("html")]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public void Sensitive_properties_and_their_findings_are_left_out(string format)
    {
        Write(Contract("orders"), Enumerable.Range(1, 20).Select(day => Run(day, pin: day < 20 ? 4321 : 98765, more: "/card/digits")));
        Assert.Equal(0, Report("--report", format + "=out").ExitCode);
        var text = File.ReadAllText(_workspace.Full("out"));
        foreach (var part in (string[])["4321", "98765", "/pin", "/card"])
        {
            Assert.DoesNotContain(part, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(400)]
    public void History_of_any_length_has_a_page(int runs)
    {
        Write(Contract("orders"), Enumerable.Range(1, runs).Select(day => Run(day)));
        var page = Page();
        Assert.Equal(runs > 0, page.Contains("<path", StringComparison.Ordinal));
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_accepted_changes_and_broken_bounds_are_marked()
    {
        Write(
            Contract("orders"),
            [
                .. Enumerable.Range(1, 20)
                    .Select(day => Run(day, total: day == 9 ? 200 : 100 + (day % 3), version: day < 10 ? "1.3.0" : "1.4.0")),
                """{ "accept": "/total:mean", "from": "2026-01-05", "why": "new price list", "by": "mia" }""",
            ]);
        var page = Page();
        Assert.Contains("1.4.0 from 2026-01-10", page, StringComparison.Ordinal);
        Assert.Contains("<path class=\"a\"", page, StringComparison.Ordinal);
        Assert.Contains("new price list (mia)", page, StringComparison.Ordinal);
        Assert.Contains("<path class=\"x\"", page, StringComparison.Ordinal);
        Assert.Contains("<use href=\"#v\"/>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_each_signal_and_the_findings()
    {
        Write(Contract("orders"), [Run(1, total: 300)]);
        var report = Report("--format", "json");
        using var document = JsonDocument.Parse(report.Output);
        Assert.Equal("DC5001", document.RootElement.GetProperty("findings")[0].GetProperty("ruleId").GetString());
        var worst = document.RootElement.GetProperty("trends").GetProperty("signals")[0];
        Assert.Equal(("/total", "mean", 300), (
            worst.GetProperty("property").GetString(), worst.GetProperty("signal").GetString(), worst.GetProperty("value").GetInt32()));
    }

    [Fact]
    public void Markdown_is_a_table_below_the_findings()
    {
        Write(Contract("orders"), [Run(1, total: 300)]);
        var output = Report("--format", "markdown").Output;
        Assert.Contains("- **error** DC5001: ", output, StringComparison.Ordinal);
        Assert.Contains("| /total | mean | 300 |", output, StringComparison.Ordinal);
    }

    private static string Contract(string name) => $$"""
        {
          "x-contract": { "name": {{JsonSerializer.Serialize(name)}}, "version": "1.4.0", "owner": "Team Checkout",
            "expected": "All of them", "rollback": {{JsonSerializer.Serialize(name == "orders" ? "Go back" : name)}} },
          "type": "object",
          "properties": {
            "total": { "type": "number", "x-quality": [{ "metric": "mean", "mustBeLessThan": 150, "severity": "error" }] },
            {{JsonSerializer.Serialize(name)}}: {},
            "pin": { "type": "number", "x-sensitive": true, "x-quality": [{ "metric": "mean", "mustBeLessThan": 5 }] },
            "card": { "writeOnly": true, "properties": { "digits": { "type": "number" } } }
          }
        }
        """;

    private static string Run(int day, double total = 100, double pin = 1, string? more = null, string version = "1.4.0")
    {
        var id = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(day - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        object Numbers(double mean) => new { n = new[] { 1000 }, x = new[] { 1, 9000, mean } };
        var properties = new Dictionary<string, object> { ["/total"] = Numbers(total), ["/pin"] = Numbers(pin) };
        if (more is not null)
        {
            properties[more] = Numbers(day % 5);
        }

        return JsonSerializer.Serialize(new { signals = "1.0", run = id, version, rows = 1000 + (day % 7), properties });
    }

    private void Write(string contract, IEnumerable<string> lines)
    {
        _workspace.Write("contracts/orders/orders.schema.json", contract);
        _workspace.Write("signals/orders.ndjson", string.Concat(lines.Select(line => line + "\n")));
    }

    private string Page()
    {
        Assert.Equal(0, Report("--html", "page.html").ExitCode);
        return File.ReadAllText(_workspace.Full("page.html"));
    }

    private CommandRun Report(params string[] options) =>
        CommandRun.InProcess(_workspace.Folder, ["signals", "report", "orders", .. options]);

    [GeneratedRegex("<summary><code>(.*?)</code>")]
    private static partial Regex Properties();
}
