using System.Text;

namespace DataContracts.Tests.Checking;

public sealed class VolatileValueTests
{
    private const string Contract = """
        {
          "properties": {
            "trace": { "x-volatile": true },
            "kept": { "x-volatile": false },
            "id": { "format": "uuid" },
            "lines": { "items": { "$ref": "#/$defs/line" } },
            "payment": {
              "oneOf": [
                { "required": ["card"], "properties": { "card": { "x-volatile": true } } },
                { "required": ["iban"], "properties": { "iban": { "type": "string" }, "note": { "x-volatile": true } } }
              ]
            },
            "either": { "anyOf": [{ "type": "string", "x-volatile": true }, { "type": "number" }] }
          },
          "$defs": { "line": { "properties": { "a/b": { "x-volatile": true } } } }
        }
        """;

    [Theory]
    [InlineData("""{ "trace": 1, "kept": 2, "id": "x" }""", false, "/trace")]
    [InlineData("""{ "trace": 1, "id": "5c1f0d5e-5b0f-4a55-9d3e-0f0e2f5d7a10" }""", true, "/trace /id")]
    [InlineData("""{ "lines": [{}, { "a/b": 1 }] }""", false, "/lines/1/a~1b")]
    [InlineData("""{ "payment": { "card": 1, "note": 2 } }""", false, "/payment/card")]
    [InlineData("""{ "payment": { "iban": "x", "note": 2 } }""", false, "/payment/note")]
    [InlineData("""{ "either": "x" }""", false, "/either")]
    [InlineData("""{ "either": 1 }""", false, "")]
    [InlineData("""[]""", false, "")]
    public void Volatile_values_are_determined_by_the_accepting_schemas(string document, bool includeFormats, string expected)
    {
        using var folder = new TemporaryFolder();
        var library = ContractLibrary.Load([folder.Write("contracts/orders/orders.schema.json", Contract)], new CheckOptions());

        var pointers = library.Find("orders", out _)!.FindVolatile(Encoding.UTF8.GetBytes(document), includeFormats);

        Assert.Equal(expected, string.Join(' ', pointers));
    }

    [Fact]
    public void Contract_is_found_by_name_and_a_similar_name_is_suggested()
    {
        using var folder = new TemporaryFolder();
        string[] paths =
        [
            folder.Write("contracts/orders/orders.schema.json", Contract),
            folder.Write("contracts/a/carts.schema.json", "{}"),
            folder.Write("contracts/b/carts.schema.json", "{}"),
        ];
        var library = ContractLibrary.Load(paths, new CheckOptions());

        Assert.Null(library.Find("oders", out var missing));
        Assert.Null(library.Find("carts", out var twice));

        Assert.Equal("there is no contract 'oders'; did you mean 'orders'?", missing);
        Assert.StartsWith("several contracts have the name 'carts': ", twice, StringComparison.Ordinal);
    }
}
