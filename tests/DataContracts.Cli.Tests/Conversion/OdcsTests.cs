using System.Text;
using System.Text.Json.Nodes;

namespace DataContracts.Cli.Tests.Conversion;

public sealed class OdcsTests
{
    private const string Contract =
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "x-contract": { "name": "order", "version": "1.0.0", "status": "active" },
          "type": "object",
          "properties": {
            "größe": { "type": "string", "maxLength": 3 },
            "pay": { "oneOf": [ { "type": "string" }, { "type": "integer" } ] }
          },
          "required": ["größe"]
        }

        """;

    private const string Document =
        """
        apiVersion: v3.1.0
        kind: DataContract
        id: a
        name: order
        version: 1.0.0
        status: active
        schema:
          - name: order

        """;

    private const string TwoSchemas = Document + "  - name: lines\n";

    [Fact]
    public void Export_reports_what_ODCS_cannot_express_and_the_import_restores_it()
    {
        using var workspace = new Workspace(("contracts/order/order.schema.json", Contract));
        var export = CommandRun.Of(workspace, "export", "odcs", "order", "--output", "out/order.odcs.yaml");
        Assert.Equal((0, "out/order.odcs.yaml: written\n"), (export.ExitCode, export.Output));
        Assert.Equal(
            "contracts/order/order.schema.json(7,14): note: ODCS has no word for 'oneOf' here (/properties/pay/oneOf)\n"
            + "contracts: the document leaves 1 to the contract, to which it links\n",
            export.Error);
        var yaml = File.ReadAllBytes(workspace.Full("out/order.odcs.yaml"));
        Assert.False(yaml.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.Contains("url: \"../contracts/order/order.schema.json\"\n", Encoding.UTF8.GetString(yaml), StringComparison.Ordinal);

        var import = CommandRun.Of(workspace, "import", "odcs", "out/order.odcs.yaml");
        import.AssertRan(0);
        Assert.Equal(Contract, import.Output);
        Assert.Equal(
            "contracts/order/order.schema.json: unchanged\n",
            CommandRun.Of(workspace, "import", "odcs", "out/order.odcs.yaml", "-o", "contracts").Output);
    }

    [Fact]
    public void Import_reports_each_date_format_that_is_not_RFC_3339()
    {
        const string Dates = Document + """
                properties:
                  - { name: de, logicalType: date, logicalTypeOptions: { format: dd/MM/yyyy } }
                  - { name: on, logicalType: date }

            """;
        using var workspace = new Workspace(("a.yaml", Dates), ("fixtures/order/a.json", """{"de":"31/12/2024","on":"2024-12-31"}"""));
        var import = CommandRun.Of(workspace, "import", "odcs", "a.yaml", "-o", "contracts");
        Assert.Equal(0, import.ExitCode);
        Assert.Equal(
            "a.yaml(10,62): note: 'dd/MM/yyyy' is not how RFC 3339 writes a date, so the contract has no 'format' here and takes "
                + "any string\n",
            import.Error);
        CommandRun.Of(workspace, "check", "fixtures/order/a.json").AssertRan(0);
    }

    [Fact]
    public void Export_and_import_are_reproducible()
    {
        using var workspace = new Workspace(("order.schema.json", Contract.Replace("oneOf", "examples", StringComparison.Ordinal)));
        CommandRun.Of(workspace, "export", "odcs", "order.schema.json", "-o", "a.yaml").AssertRan(0);
        CommandRun.Of(workspace, "import", "odcs", "a.yaml", "-o", "contracts").AssertRan(0);
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse(File.ReadAllText(workspace.Full("order.schema.json"))),
            JsonNode.Parse(File.ReadAllText(workspace.Full("contracts/order/order.schema.json")))));
        CommandRun.Of(workspace, "export", "odcs", "order", "-o", "b.yaml").AssertRan(0);
        Assert.Equal(File.ReadAllText(workspace.Full("a.yaml")), File.ReadAllText(workspace.Full("b.yaml")));
        Assert.Empty(Directory.GetFiles(workspace.Folder, "*.tmp"));
    }

    [Fact]
    public void Files_are_not_overwritten_unless_asked()
    {
        using var workspace = new Workspace(("order.schema.json", Contract), ("a.yaml", "mine"));
        CommandRun.Of(workspace, "export", "odcs", "order.schema.json", "-o", "a.yaml")
            .AssertCouldNotRun("is there already and differs; --force overwrites it");
        Assert.Equal("mine", File.ReadAllText(workspace.Full("a.yaml")));
        Assert.Equal(0, CommandRun.Of(workspace, "export", "odcs", "order.schema.json", "-o", "a.yaml", "--force").ExitCode);
        Assert.StartsWith("apiVersion: v3.1.0\n", File.ReadAllText(workspace.Full("a.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_contract_is_written_if_any_would_overwrite_a_file()
    {
        using var workspace = new Workspace(("a.yaml", TwoSchemas), ("contracts/lines/lines.schema.json", "mine"));
        CommandRun.Of(workspace, "import", "odcs", "a.yaml", "-o", "contracts").AssertCouldNotRun("is there already and differs");
        Assert.False(File.Exists(workspace.Full("contracts/order/order.schema.json")));
        CommandRun.Of(workspace, "import", "odcs", "a.yaml", "-o", "contracts", "--force").AssertRan(0);
        Assert.True(File.Exists(workspace.Full("contracts/order/order.schema.json")));
    }

    [Fact]
    public void Edited_export_that_differs_from_its_contract_is_refused_at_its_position()
    {
        using var workspace = new Workspace(("order.schema.json", Contract));
        Assert.Equal(0, CommandRun.Of(workspace, "export", "odcs", "order.schema.json", "-o", "a.yaml").ExitCode);
        var yaml = File.ReadAllText(workspace.Full("a.yaml"));
        workspace.Write("a.yaml", yaml.Replace("maxLength: 3", "maxLength: 4", StringComparison.Ordinal));
        CommandRun.Of(workspace, "import", "odcs", "a.yaml")
            .AssertCouldNotRun(
                "a.yaml(13,11): /schema/0/properties/0/logicalTypeOptions/maxLength is not what the linked contract "
                    + "'order.schema.json' says");
        var unlinked = CommandRun.Of(workspace, "import", "odcs", "a.yaml", "--unlinked");
        Assert.Equal(0, unlinked.ExitCode);
        Assert.Contains("\"maxLength\": 4", unlinked.Output, StringComparison.Ordinal);
        Assert.Contains("the schema at 'order.schema.json' is not read (--unlinked)", unlinked.Error, StringComparison.Ordinal);
        File.Delete(workspace.Full("order.schema.json"));
        CommandRun.Of(workspace, "import", "odcs", "a.yaml").AssertCouldNotRun("is not there; --unlinked imports");
    }

    [Fact]
    public void Remote_schema_is_reported_and_never_downloaded()
    {
        using var workspace =
            new Workspace(("a.yaml", Document + "authoritativeDefinitions:\n  - {type: jsonSchema, url: 'https://example.com/a.json'}\n"));
        var import = CommandRun.Of(workspace, "import", "odcs", "a.yaml");
        Assert.Equal(0, import.ExitCode);
        Assert.Contains("a.yaml(10,5): note: the schema at 'https://example.com/a.json' is not read", import.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: [", "a.yaml(2,1): DC0002: this is not YAML")]
    [InlineData("kind: DataContract\nkind: DataContract", "a.yaml(2,1): DC0004: 'kind' is in this mapping already")]
    [InlineData("kind: Table", "a.yaml(1,1): this is not an ODCS contract: 'kind' must be 'DataContract'")]
    [InlineData("kind: DataContract\napiVersion: v2.2.2", "a.yaml(2,1): ODCS v2.2.2 has another shape than version 3")]
    [InlineData("kind: DataContract\n<<<<<<< HEAD\napiVersion: v3.1.0\n=======\n", "a.yaml(2,1): DC0002: there is a merge conflict here")]
    [InlineData("kind: DataContract\napiVersion: v3.1.0\nversion: 1.0\nid: a\nstatus: b",
        "a.yaml(3,1): 'version' must be a text that is not empty; put it in quotes")]
    [InlineData(TwoSchemas, "a.yaml(7,1): several schemas make several contracts: 'order', 'lines'; choose one by --schema")]
    public void Invalid_ODCS_document_is_refused_at_its_position(string yaml, string reason)
    {
        using var workspace = new Workspace(("a.yaml", yaml));
        CommandRun.Of(workspace, "import", "odcs", "a.yaml").AssertCouldNotRun(reason);
    }

    [Theory]
    [InlineData("there is no contract 'absent'", "export", "odcs", "absent")]
    [InlineData("there is no contract file 'absent.schema.json'", "export", "odcs", "absent.schema.json")]
    [InlineData("bad.schema.json(1,8): DC0004: 'a' is already in this object", "export", "odcs", "bad.schema.json")]
    [InlineData("bare.schema.json(1,1): ODCS demands name, version and status", "export", "odcs", "bare.schema.json")]
    [InlineData("empty.yaml(1,1): DC0002: the file is empty", "import", "odcs", "empty.yaml")]
    [InlineData("does not exist", "import", "odcs", "absent.yaml")]
    [InlineData("is a folder", "import", "odcs", "contracts")]
    [InlineData("there is no schema 'x'; there are 'order', 'lines'", "import", "odcs", "two.yaml", "--schema", "x")]
    [InlineData("'a/b' can't be the name of a folder", "import", "odcs", "two.yaml", "--schema", "lines", "--name", "a/b")]
    [InlineData("Run 'contracts export odcs --help' for usage.", "export", "odcs")]
    [InlineData("Run 'contracts import --help' for usage.", "import")]
    public void Conversion_failure_is_reported_in_one_sentence(string reason, params string[] arguments)
    {
        using var workspace = new Workspace(
            ("contracts/order/order.schema.json", Contract), ("two.yaml", TwoSchemas), ("empty.yaml", ""),
            ("bad.schema.json", """{"a":1,"a":2}"""), ("bare.schema.json", "{}"));
        CommandRun.Of(workspace, arguments).AssertCouldNotRun(reason);
    }

    [Fact]
    public void Single_schema_of_several_can_be_selected_and_named()
    {
        using var workspace = new Workspace(("a.yaml", TwoSchemas));
        var import = CommandRun.Of(workspace, "import", "odcs", "a.yaml", "--schema", "lines", "--name", "order-lines");
        import.AssertRan(0);
        Assert.Equal("order-lines", JsonNode.Parse(import.Output)!["x-contract"]!["name"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("export")]
    [InlineData("import")]
    public void Help_has_examples_and_exit_codes(string command)
    {
        using var workspace = new Workspace();
        foreach (var arguments in (string[][])[[command, "--help"], [command, "odcs", "--help"]])
        {
            var help = CommandRun.Of(workspace, arguments);
            help.AssertRan(0);
            Assert.Contains($"contracts {command} odcs ", help.Output, StringComparison.Ordinal);
            Assert.Contains("Exit codes:", help.Output, StringComparison.Ordinal);
        }
    }
}
