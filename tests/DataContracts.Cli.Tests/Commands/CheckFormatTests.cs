using System.Text.Json;

namespace DataContracts.Cli.Tests.Commands;

public sealed class CheckFormatTests
{
    [Fact]
    public void MSBuild_format_prints_the_lines_of_a_build()
    {
        using var workspace = Workspace.WithOrders(("fixtures/order/late.json", Orders.MisspelledName));

        var run = CommandRun.Of(workspace, "check", "--format", "msbuild");

        run.AssertRan(1);
        Assert.Equal(
            """
            fixtures/order/late.json(5,3): error DC1005: 'staus' is not a property of this object; did you mean 'status' (required, missing)? [order 1.0.0, contracts/order/order.schema.json(37,3)]
            1 error in 1 of 2 fixtures (1 contract)

            """,
            run.Output);
    }

    [Fact]
    public void JSON_format_prints_a_single_document()
    {
        using var workspace = Workspace.WithOrders(("fixtures/order/late.json", Orders.MisspelledName));

        var run = CommandRun.Of(workspace, "check", "--format", "json");

        run.AssertRan(1);
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(1, document.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
        Assert.Equal("/staus", document.RootElement.GetProperty("findings")[0].GetProperty("instancePointer").GetString());
    }

    [Theory]
    [InlineData("", "", false)]
    [InlineData("--color always", "", true)]
    [InlineData("--color always", "NO_COLOR=1", true)]
    [InlineData("--color never", "FORCE_COLOR=1", false)]
    [InlineData("", "FORCE_COLOR=1", true)]
    [InlineData("--color auto", "CLICOLOR_FORCE=1", true)]
    [InlineData("", "NO_COLOR=1 FORCE_COLOR=1", false)]
    [InlineData("--format msbuild --color always", "", false)]
    public void Color_is_written_to_a_pipe_only_on_request(string options, string variables, bool expected)
    {
        using var workspace = Workspace.WithOrders(("fixtures/order/late.json", Orders.MisspelledName));
        var environment = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => (pair.Split('=')[0], pair.Split('=')[1]))
            .ToArray();

        var run = CommandRun.Of(workspace, environment, ["check", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        run.AssertRan(1);
        Assert.Equal(expected, run.Output.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void String_formats_are_asserted_unless_disabled()
    {
        using var workspace = Workspace.WithOrders(
            ("fixtures/order/a.json", Orders.Valid.Replace("2f1e8a0c-", "x", StringComparison.Ordinal)));

        CommandRun.Of(workspace, "check", "--no-format-assertion").AssertRan(0);
        var run = CommandRun.Of(workspace, "check");
        run.AssertRan(1);
        Assert.Contains("DC1013", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sensitive_value_is_never_printed()
    {
        const string Contract = """{ "properties": { "pin": { "type": "string", "x-sensitive": true } } }""";
        using var workspace = new Workspace(("contracts/card/card.schema.json", Contract), ("fixtures/card/a.json", """{ "pin": 4711 }"""));

        foreach (var format in new[] { "text", "msbuild", "json" })
        {
            var run = CommandRun.Of(workspace, "check", "--format", format);
            run.AssertRan(1);
            Assert.Contains("DC1001", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("4711", run.Output, StringComparison.Ordinal);
        }
    }
}
