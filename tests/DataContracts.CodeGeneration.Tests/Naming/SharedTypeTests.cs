using DataContracts.Tests;

namespace DataContracts.CodeGeneration.Tests.Naming;

/// <summary>Type names within one contract and across contracts.</summary>
public sealed class SharedTypeTests
{
    private const string Invoice = """{ "type": "object", "properties": { "to": { "$ref": "../shared/address.schema.json" } } }""";

    [Theory]
    [InlineData("""
        { "type": "object", "properties": {
          "userId": { "type": "object", "properties": { "a": {} } }, "userID": { "type": "object", "properties": { "b": {} } } } }
        """)]
    [InlineData("""
        { "type": "object", "properties": { "a": { "$ref": "#/definitions/id_def" }, "b": { "$ref": "#/definitions/iddef" } },
          "definitions": {
            "id_def": { "type": "object", "properties": { "a": {} } }, "iddef": { "type": "object", "properties": { "b": {} } } } }
        """)]
    [InlineData("""
        { "type": "object", "properties": { "a": { "$ref": "#/definitions/iddef" }, "b": { "$ref": "#/definitions/IdDef" } },
          "definitions": { "iddef": { "enum": ["x"] }, "IdDef": { "enum": ["y"] } } }
        """)]
    [InlineData("""
        { "type": "object", "properties": {
          "a-b": { "type": "object", "properties": { "x": {} } }, "a_b": { "type": "object", "properties": { "y": {} } },
          "aB": { "enum": ["z"] }, "AB": { "type": "array", "items": { "type": "object", "properties": { "w": {} } } } } }
        """)]
    [InlineData("""
        { "type": "object", "properties": { "order": { "type": "object", "properties": { "ORDER": { "enum": ["a"] } } },
          "oRDER": { "type": "object", "properties": { "b": {} } } } }
        """)]
    [InlineData("""
        { "type": "object", "properties": { "kind": { "$ref": "#/$defs/kind" }, "KIND": { "$ref": "#/$defs/KIND" } },
          "$defs": { "KIND": { "oneOf": [
            { "type": "object", "properties": { "t": { "const": "x" } }, "required": ["t"] },
            { "type": "object", "properties": { "t": { "const": "X" } }, "required": ["t"] } ] }, "kind": { "enum": ["x", "X"] } } }
        """)]
    [InlineData("""
        { "type": "object", "properties": { "é": { "type": "object", "properties": { "a": {} } },
          "É": { "type": "object", "properties": { "b": {} } }, "e\u0301": { "type": "object", "properties": { "c": {} } } } }
        """)]
    public void Names_within_a_contract_may_differ_only_by_case(string contract)
    {
        var generated = Generated.From(contract);

        Assert.DoesNotContain(generated.Result.Diagnostics, diagnostic => diagnostic.RuleId == "DC0030");
        Assert.NotNull(generated.Type("Order"));
    }

    [Fact]
    public void Contracts_that_reference_the_same_schema_share_its_type()
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("contracts/shared/address.schema.json", """
            { "type": "object", "properties": {
              "lines": { "type": "array", "items": { "type": "object", "properties": { "n": { "enum": [1, 2] } } } },
              "kind": { "enum": ["home"] } } }
            """);
        var invoice = folder.Write("contracts/invoice/invoice.schema.json", Invoice);
        var parcel = folder.Write("contracts/parcel/parcel.schema.json", Invoice.Replace("\"to\"", "\"from\"", StringComparison.Ordinal));

        var result = Run(new(invoice), new(parcel));

        Assert.Empty(result.Diagnostics);
        var assembly = Generated.Compile([.. result.Files.Select(file => file.Text)]);
        Assert.Equal(assembly.GetType("Shop.Address"), assembly.GetType("Shop.Invoice")!.GetProperty("To")!.PropertyType);
        Assert.Equal(assembly.GetType("Shop.Address"), assembly.GetType("Shop.Parcel")!.GetProperty("From")!.PropertyType);
    }

    [Theory]
    [InlineData("../shared/types.json#/$defs/address", "../shared/types.json#/$defs/address")]
    [InlineData("../shared/types.json#address", "../shared/types.json#/$defs/address")]
    [InlineData("https://example.org/types#address", "../shared/types.json#/$defs/address")]
    [InlineData("../shared/alias.json", "../shared/types.json#/$defs/address")]
    public void Schema_that_is_reached_in_two_ways_has_one_type(string first, string second)
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("contracts/shared/alias.json", """{ "$ref": "types.json#address" }""");
        _ = folder.Write("contracts/shared/types.json", """
            { "$id": "https://example.org/types", "$defs": {
              "address": { "$anchor": "address", "type": "object", "properties": { "kind": { "enum": ["home", "work"] } } } } }
            """);
        string Contract(string name, string reference) => folder.Write(
            $"contracts/{name}/{name}.schema.json", $$"""{ "type": "object", "properties": { "to": { "$ref": "{{reference}}" } } }""");

        var result = Run(new(Contract("invoice", first)), new(Contract("parcel", second)));

        Assert.Empty(result.Diagnostics);
        var assembly = Generated.Compile([.. result.Files.Select(file => file.Text)]);
        Assert.Equal(
            assembly.GetType("Shop.Invoice")!.GetProperty("To")!.PropertyType,
            assembly.GetType("Shop.Parcel")!.GetProperty("To")!.PropertyType);
    }

    [Fact]
    public void Contract_that_references_another_contract_uses_its_type()
    {
        using var folder = new TemporaryFolder();
        const string Address = """{ "type": "object", "properties": { "street": { "type": "string" } } }""";
        var address = folder.Write("contracts/shared/address.schema.json", Address);
        var invoice = folder.Write("contracts/invoice/invoice.schema.json", Invoice);

        var result = Run(new(address, null, "PostalAddress"), new(invoice));

        Assert.Empty(result.Diagnostics);
        var assembly = Generated.Compile([.. result.Files.Select(file => file.Text)]);
        Assert.Equal("PostalAddress", assembly.GetType("Shop.Invoice")!.GetProperty("To")!.PropertyType.Name);
    }

    [Fact]
    public void File_names_never_differ_only_by_case()
    {
        using var folder = new TemporaryFolder();
        const string Contract = """{ "type": "object", "properties": { "a": {} } }""";

        var lower = new ContractToGenerate(folder.Write("contracts/a.schema.json", Contract), null, "Order");
        var upper = new ContractToGenerate(folder.Write("contracts/b.schema.json", Contract), null, "ORDER");

        var result = Run(lower, upper);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(2, result.Files.Select(file => file.Name.ToUpperInvariant()).Distinct().Count());
    }

    [Fact]
    public void Failed_contract_does_not_affect_the_types_of_others()
    {
        using var folder = new TemporaryFolder();
        var broken = folder.Write("contracts/broken.schema.json", "{");
        var whole = folder.Write("contracts/whole.schema.json", """{ "type": "object", "properties": { "a": {} } }""");

        var result = Run(new(broken), new(whole));

        Assert.Equal(("DC0030", broken), (Assert.Single(result.Diagnostics).RuleId, result.Diagnostics[0].File));
        Assert.Equal(whole, Assert.Single(result.Files).ContractPath);
    }

    [Fact]
    public void Internal_error_of_the_generator_is_reported_at_the_contract()
    {
        var failure = ContractTypes.Failure(new ContractToGenerate("/c/orders.schema.json"), new InvalidOperationException("odd"));

        Assert.Equal(("DC0030", "/c/orders.schema.json"), (failure.RuleId, failure.File));
        Assert.StartsWith("no C# comes from contract 'orders', by a fault of the generator", failure.Message, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException: odd", failure.Message, StringComparison.Ordinal);
    }

    private static GenerationResult Run(params ReadOnlySpan<ContractToGenerate> contracts) =>
        CSharpGeneration.Run(new GenerationRequest([.. contracts], "Shop", "/shop/Shop.csproj", new CheckOptions()));
}
