using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DataContracts.CodeGeneration.Tests;

/// <summary>Documents that a contract allows are read, or the generation reports which ones are not.</summary>
public sealed class ReadingTests
{
    private const string Kinds = """
        { "oneOf": [
          { "type": "object", "required": ["kind"], "additionalProperties": false,
            "properties": { "$schema": { "type": "string" }, "kind": { "const": "a" } } },
          { "type": "object", "required": ["kind"],
            "properties": { "$id": { "type": "string" }, "kind": { "const": "b" }, "n": { "enum": [1] } } } ] }
        """;

    [Theory]
    [InlineData("""{ "$schema": "./s.json", "kind": "a" }""", "AOrder")]
    [InlineData("""{ "$id": "x", "$note": { "$ref": "y" }, "$type": 1, "n": 1.0, "kind": "b" }""", "BOrder")]
    [InlineData("""{ "kind": "b", "nested": [{ "kind": "a" }] }""", "BOrder")]
    [InlineData("""{ "nested": { "kind": "a" }, "kind": "b" }""", "BOrder")]
    public void Derived_record_is_selected_wherever_its_discriminator_is(string json, string type)
    {
        var generated = Generated.From(Kinds);

        Assert.Empty(generated.Findings);
        Assert.Equal(type, generated.Read(json)!.GetType().Name);
        generated.RoundTrips(json.Replace("1.0", "1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "kind": "c" }""")]
    [InlineData("""{ "kind": 1 }""")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void Unknown_discriminator_is_refused(string json) =>
        Assert.Throws<JsonException>(() => Generated.From(Kinds).Read(json));

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("1e1", 10)]
    [InlineData("10e-1", 1)]
    [InlineData("0.5E+1", 5)]
    [InlineData("-0.0", 0)]
    [InlineData("0e999999999999999999999", 0)]
    [InlineData("0.000000000000000000000000000000000000001e39", 1)]
    [InlineData("100000000000000000000000000000000000000000e-40", 10)]
    [InlineData("-1.50e1", -15)]
    [InlineData("90.000000000000000000000000000000000000000000", 90)]
    public void Integer_is_read_in_every_notation(string text, int value)
    {
        const string Whole = """{ "type": "integer", "minimum": -100, "maximum": 100 }""";
        var generated = Generated.From($$"""
            { "type": "object", "properties": {
              "one": {{Whole}}, "maybe": { "type": ["integer", "null"], "minimum": -100, "maximum": 100 },
              "list": { "type": "array", "items": {{Whole}} },
              "lists": { "type": "array", "items": { "type": "array", "items": { "oneOf": [{{Whole}}, { "type": "null" }] } } },
              "map": { "type": "object", "additionalProperties": { "type": "array", "items": {{Whole}} } } } }
            """);

        Assert.Empty(generated.Findings);
        var read = generated.Read(Document(text));
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse(Document(value.ToString(CultureInfo.InvariantCulture))),
            JsonSerializer.SerializeToNode(read, generated.Type("Order"))));
        Assert.NotNull(generated.Read("""{ "maybe": null, "list": null, "map": null }"""));
    }

    private static string Document(string number) =>
        $$"""
        { "one": {{number}}, "maybe": {{number}}, "list": [{{number}}], "lists": [[{{number}}, null]], "map": { "a": [{{number}}] } }
        """;

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e-1")]
    [InlineData("1e10")]
    [InlineData("1e999999999999999999999")]
    [InlineData("2147483648.0")]
    [InlineData("\"1\"")]
    [InlineData("[1]")]
    public void Integer_out_of_range_is_refused(string text) =>
        Assert.Throws<JsonException>(() => Generated
            .From("""{ "type": "object", "properties": { "one": { "type": "integer", "minimum": 0, "maximum": 9 } } }""")
            .Read($$"""{ "one": {{text}} }"""));

    [Theory]
    [InlineData("date-time", "2016-12-31T23:59:60Z")]
    [InlineData("date-time", "2024-01-01t00:00:00z")]
    [InlineData("date-time", "2024-01-01T00:00:00.123456789012345678Z")]
    [InlineData("date-time", "2024-01-01T00:00:00+23:59")]
    [InlineData("date-time", "9999-12-31T23:59:59-10:00")]
    [InlineData("date-time", "0000-01-01T00:00:00Z")]
    [InlineData("date", "0000-01-01")]
    [InlineData("uri", "http://example.com:99999999/")]
    public void Type_that_is_narrower_than_its_format_is_reported(string format, string text)
    {
        var generated = Generated.From($$"""{ "type": "object", "properties": { "t": { "type": "string", "format": "{{format}}" } } }""");

        Assert.Throws<JsonException>(() => generated.Read($$"""{ "t": "{{text}}" }"""));
        Assert.Contains("which does not read", Assert.Single(generated.Findings), StringComparison.Ordinal);
        Assert.Equal("/properties/t", generated.Result.Diagnostics[0].InstancePointer);
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "status": { "type": "string" }, "Status": { "type": "boolean" } } }""",
        "'status' and 'Status' differ by case alone", """{ "status": "a", "Status": true }""")]
    [InlineData("""{ "type": "object", "properties": { "in": { "type": "object", "properties": { "ID": {}, "id": {} } } } }""",
        "'ID' and 'id' differ by case alone", """{ "in": { "ID": 1, "id": "x" } }""")]
    [InlineData(
        """
        { "type": "object", "properties": { "list": { "type": "array", "items": {
          "type": "object", "properties": { "userId": { "type": "string" }, "userID": { "type": "boolean" } } } } } }
        """,
        "'userId' and 'userID' differ by case alone", """{ "list": [{ "userId": "a", "userID": true }] }""")]
    [InlineData(
        """
        { "type": "object", "properties": { "a": { "type": "string" } }, "allOf": [{ "properties": { "A": { "type": "boolean" } } }] }
        """,
        "'a' and 'A' differ by case alone", """{ "a": "x", "A": true }""")]
    public void Names_that_differ_only_by_case_are_reported(string contract, string expected, string json)
    {
        var generated = Generated.From(contract);

        Assert.Contains(expected, Assert.Single(generated.Findings), StringComparison.Ordinal);
        generated.RoundTrips(json);
    }

    [Theory]
    [InlineData(
        """
        { "oneOf": [{ "type": "object", "properties": { "t": { "type": "string" }, "y": { "enum": [1] } } },
        { "type": "object", "properties": { "t": { "enum": [1] } }, "required": ["t"] }] }
        """,
        """{ "t": 1, "y": 0.1 }""")]
    [InlineData(
        """
        { "type": "object", "properties": { "paid": { "type": "boolean" } },
        "if": { "properties": { "paid": { "const": true } } }, "then": { "properties": { "receipt": { "type": "string" } } } }
        """,
        """{ "paid": false, "receipt": 7 }""")]
    [InlineData(
        """
        { "type": "object", "properties": { "a": { "enum": ["x"] } },
        "dependentSchemas": { "a": { "properties": { "b": { "type": "string" } } } } }
        """,
        """{ "b": 7 }""")]
    [InlineData(
        """
        { "anyOf": [{ "type": "object", "properties": { "a": { "type": "string" } },
        "additionalProperties": { "type": "boolean" } }, { "type": "object", "properties": { "b": { "type": "string" } },
        "additionalProperties": false }] }
        """,
        """{ "a": "x", "b": true }""")]
    [InlineData(
        """
        { "type": "object", "properties": { "a": { "type": "string" } },
        "allOf": [{ "unevaluatedProperties": { "type": "boolean" } }] }
        """,
        """{ "a": "x", "c": true }""")]
    [InlineData(
        """
        { "type": "object", "properties": { "a": {} }, "unevaluatedProperties": { "type": "boolean" },
        "if": { "required": ["a"] }, "then": { "properties": { "b": { "type": "string" } } } }
        """,
        """{ "b": true }""")]
    [InlineData("""{ "type": "object", "properties": { "e": { "enum": ["a", "A", "a b", "a,b", "1"] } } }""", """{ "e": "A" }""")]
    [InlineData("""{ "type": "object", "properties": { "e": { "enum": ["a", "A", "a b", "a,b", "1"] } } }""", """{ "e": "a,b" }""")]
    [InlineData("""{ "type": "object", "properties": { "e": { "type": "number" } } }""", """{ "e": 1.5e300 }""")]
    public void Properties_left_open_by_an_alternative_or_a_condition_are_read(string contract, string json) =>
        Generated.From(contract).RoundTrips(json);
}
