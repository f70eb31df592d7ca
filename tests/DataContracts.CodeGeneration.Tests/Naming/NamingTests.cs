using System.Globalization;
using DataContracts.CodeGeneration.Naming;
using DataContracts.Tests;

namespace DataContracts.CodeGeneration.Tests.Naming;

public sealed class NamingTests
{
    [Theory]
    [InlineData("orders", "Orders")]
    [InlineData("order-line", "OrderLine")]
    [InlineData("order_line.v2", "OrderLineV2")]
    [InlineData("2fa", "_2Fa")]
    [InlineData("größe", "Größe")]
    [InlineData("価格", "価格")]
    [InlineData("@id", "Id")]
    [InlineData("--", "")]
    public void Name_is_converted_to_an_identifier(string text, string identifier) =>
        Assert.Equal(identifier, CSharpIdentifier.Pascal(text));

    [Theory]
    [InlineData("Shop.Contracts", true)]
    [InlineData("_shop", true)]
    [InlineData("Größe", true)]
    [InlineData("", false)]
    [InlineData("Shop..Contracts", false)]
    [InlineData("Shop.class", false)]
    [InlineData("1Shop", false)]
    [InlineData("Shop Contracts", false)]
    public void Namespace_consists_of_identifiers_and_dots(string text, bool isNamespace) =>
        Assert.Equal(isNamespace, CSharpIdentifier.IsNamespace(text));

    [Fact]
    public void Reserved_names_and_colliding_identifiers_compile_and_round_trip()
    {
        var generated = Generated.From("""
            { "type": "object", "properties": {
              "id": { "type": "string" }, "ID1": { "type": "string" }, "id_1": { "type": "string" }, "order": { "type": "string" },
                "class": { "type": "boolean" }, "toString": { "type": "string" }, "get-hash-code": { "type": "string" },
              "additionalProperties": { "type": "string" }, "system": { "$ref": "#/$defs/System" }, "": { "enum": [1] },
                "--": { "enum": [2] }, "a\"\\\nb": { "type": "string" }, "1x": { "enum": ["1", "+1", "a-b", "aB", "日本"] } },
              "$defs": { "System": { "title": "*/ <b> &\n#error", "type": "object", "properties": { "when": { "type": "string",
                "format": "date-time", "pattern": "^2.{9}T.{6}[0-5][0-9][+]0[0-9]:00$" } } }, "Order": { "type": "object" } } }
            """);

        Assert.Empty(generated.Findings);
        generated.RoundTrips(
            """{ "id": "1", "ID1": "2", "id_1": "2", "order": "3", "class": true, "toString": "4", "get-hash-code": "5","""
                + """ "additionalProperties": "6", "system": { "when": "2026-01-02T03:04:05+00:00" }, "": 1, "--": 2, "a\"\\\nb": "c","""
                + """ "1x": "+1", "else": null }""");
        generated.RoundTrips("""{ "1x": "日本" }""");
    }

    [Fact]
    public void Generated_code_is_the_same_in_every_culture_and_on_every_machine()
    {
        const string Contract =
            """{ "type": "object", "properties": { "id": { "type": "integer", "minimum": -5, "maximum": 10 }, "initial": { "enum": """
                + """["idle", "in"] } } }""";
        var expected = Generated.From(Contract).Text;
        var before = CultureInfo.CurrentCulture;
        try
        {
            // A custom culture, since tests must run on systems without culture data.
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator) = ("minus", "'");
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected, Generated.From(Contract).Text);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.DoesNotContain('\r', expected);
        Assert.EndsWith("}\n", expected, StringComparison.Ordinal);
        Assert.DoesNotContain("datacontracts-", expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"type\": \"objekt\" }", "orders", "no C# comes from contract 'orders': ")]
    [InlineData("{ ", "orders", "no C# comes from contract 'orders': ")]
    [InlineData("{ \"type\": \"string\" }", "orders",
        "no C# comes from contract 'orders': it describes neither an object with properties nor a list of them")]
    [InlineData("{ \"type\": \"object\", \"properties\": { \"a\": {} } }", "--",
        "no C# identifier comes from the contract's name '--'; set TypeName on its DataContract item")]
    public void Reason_is_reported_if_no_types_are_generated(string contract, string name, string message)
    {
        var generated = Generated.From(contract, typeName: null, name);

        Assert.Empty(generated.Result.Files);
        var finding = Assert.Single(generated.Result.Diagnostics);
        Assert.Equal(("DC0030", Severity.Error), (finding.RuleId, finding.Severity));
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_settings_are_reported_at_the_project()
    {
        var result = CSharpGeneration.Run(new GenerationRequest(
            [new ContractToGenerate("/c/a.schema.json", "Shop.1"), new ContractToGenerate("/c/b.schema.json", null, "class")], "My Shop",
            "/shop/Shop.csproj", new CheckOptions()));

        Assert.Empty(result.Files);
        Assert.Equal(["DC0024", "DC0024", "DC0024"], result.Diagnostics.Select(diagnostic => diagnostic.RuleId));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("/shop/Shop.csproj", diagnostic.File));
    }

    [Fact]
    public void Type_names_of_different_contracts_never_collide()
    {
        using var folder = new TemporaryFolder();
        const string Contract =
            """{ "type": "object", "properties": { "a": { "$ref": "#/$defs/customer" } }, "$defs": { "customer": { "type": "object","""
                + """ "properties": { "a": {} } } } }""";
        var orders = folder.Write("contracts/orders/orders.schema.json", Contract);
        var returns = folder.Write("contracts/returns/returns.schema.json", Contract);

        var shared = CSharpGeneration.Run(
            new GenerationRequest([new(orders), new(returns)], "Shop", "/shop/Shop.csproj", new CheckOptions()));
        var parted = CSharpGeneration.Run(
            new GenerationRequest([new(orders), new(returns, "Shop.Returns")], "Shop", "/shop/Shop.csproj", new CheckOptions()));

        var finding = Assert.Single(shared.Diagnostics);
        Assert.Equal(("DC0030", returns), (finding.RuleId, finding.File));
        Assert.Equal(
            "the type Shop.Customer comes from contract 'orders' and from 'returns'; give one of them another Namespace or TypeName on its "
                + "DataContract item", finding.Message);
        Assert.Empty(parted.Diagnostics);
        Assert.NotNull(Generated.Compile([.. parted.Files.Select(file => file.Text)]));
    }
}
