using System.Text.Json;

namespace DataContracts.CodeGeneration.Tests.Shapes;

public sealed class ShapeTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", "string")]
    [InlineData("""{ "type": "boolean" }""", "bool")]
    [InlineData("""{ "type": "integer", "minimum": -5000000000, "maximum": 5000000000 }""", "long")]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 100 }""", "int")]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 18446744073709551615 }""", "ulong")]
    [InlineData("""{ "enum": [14, 30] }""", "int")]
    [InlineData("""{ "type": "number" }""", "double")]
    [InlineData("""{ "type": "number", "multipleOf": 0.01, "minimum": 0, "exclusiveMaximum": 1e9 }""", "decimal")]
    [InlineData("""{ "type": "string", "format": "date-time", "pattern": "^[12].{9}T.{6}[0-5][0-9](\\.[0-9]{1,7})?Z$" }""",
        "System.DateTimeOffset")]
    [InlineData("""{ "type": "string", "format": "date", "pattern": "^[1-9]" }""", "System.DateOnly")]
    [InlineData("""{ "type": "string", "format": "uuid" }""", "System.Guid")]
    [InlineData("""{ "type": "string", "format": "uri", "pattern": "^https://[a-z]+([.][a-z]+)*(/[!-~]*)?$" }""", "System.Uri")]
    [InlineData("""{ "type": "string", "format": "time" }""", "string")]
    [InlineData("""{ "type": "string", "format": "duration" }""", "string")]
    [InlineData("""{ "type": ["string", "null"] }""", "string?")]
    [InlineData("""{ "type": ["integer", "null"], "maximum": 5, "minimum": 1 }""", "int?")]
    [InlineData("""{ "oneOf": [{ "type": "null" }, { "type": "string", "format": "date", "pattern": "^2" }] }""", "System.DateOnly?")]
    [InlineData("""{ "anyOf": [{ "type": "integer" }, { "type": "number" }] }""", "double")]
    [InlineData("""{ "allOf": [{ "type": ["string", "integer"], "maximum": 9 }, { "type": ["integer", "boolean"], "minimum": 0 }] }""",
        "int")]
    [InlineData("""{ "type": "array", "items": { "type": ["string", "null"] } }""", "System.Collections.Generic.IReadOnlyList<string?>")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "number" }, { "type": "number" }], "items": false }""",
        "System.Collections.Generic.IReadOnlyList<double>")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "string", "format": "uuid" } }""",
        "System.Collections.Generic.IReadOnlyDictionary<string, System.Guid>")]
    [InlineData("""{ "type": "object", "patternProperties": { "^x": { "type": "boolean" } }, "additionalProperties": false }""",
        "System.Collections.Generic.IReadOnlyDictionary<string, bool>")]
    [InlineData("""{ "type": "object" }""", "System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>")]
    [InlineData("""{ "enum": ["a", "b"] }""", "OrderP")]
    [InlineData("""{ "const": "a" }""", "OrderP")]
    [InlineData("""{ "type": ["string", "null"], "enum": ["a", null] }""", "OrderP?")]
    [InlineData("""{ "type": "array", "items": { "enum": ["a"] } }""", "System.Collections.Generic.IReadOnlyList<OrderPItem>")]
    [InlineData("true", "System.Text.Json.JsonElement")]
    [InlineData("{}", "System.Text.Json.JsonElement")]
    public void Schema_has_its_closest_C_sharp_type(string schema, string type)
    {
        var generated =
            Generated.From(
                $$"""{ "type": "object", "properties": { "p": {{schema}}, "q": {{schema}} }, "required": ["p"],"""
                    + $$""" "additionalProperties": false }""");

        Assert.Empty(generated.Findings);
        Assert.Equal($"required {type}", generated.Properties("Order")["P"]);
        Assert.Equal(
            type.EndsWith('?')
                ? type.Replace("OrderP", "OrderQ", StringComparison.Ordinal)
                : $"{type.Replace("OrderP", "OrderQ", StringComparison.Ordinal)}?",
            generated.Properties("Order")["Q"]);
        Assert.NotNull(generated.Type("Order"));
    }

    [Theory]
    [InlineData("""{ "type": ["string", "integer"] }""", "JsonElement",
        "in C# this is a JsonElement, since it may be a number or a string")]
    [InlineData("""{ "enum": ["a", 1] }""", "JsonElement", "in C# this is a JsonElement, since it may be a number or a string")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "boolean" }], "items": false }""",
        "IReadOnlyList<System.Text.Json.JsonElement>", "in C# this is a JsonElement, since it may be a boolean or a string")]
    [InlineData("""{ "enum": ["", "a"] }""", "string",
        "in C# this is a string, since System.Text.Json can't write '' as a member of an enumeration")]
    [InlineData("""{ "type": "object", "patternProperties": { "^x": { "type": "boolean" } } }""", "JsonElement>",
        "in C# this is a dictionary of JsonElements, since a property whose name matches no pattern may be anything")]
    [InlineData("""{ "type": "integer" }""", "long",
        "in C# this is a long, which holds no integer of more than 64 bits; a minimum and a maximum say that there is none")]
    [InlineData("""{ "type": "integer", "minimum": 0 }""", "long",
        "in C# this is a long, which holds no integer of more than 64 bits; a minimum and a maximum say that there is none")]
    [InlineData("""{ "type": "number", "multipleOf": 0.01 }""", "decimal",
        "in C# this is a decimal, which holds no number beyond 7.9e28; a minimum and a maximum say that there is none")]
    [InlineData("""{ "type": "string", "format": "date" }""", "DateOnly",
        "in C# this is a DateOnly, which does not read the year 0000; \"pattern\": \"^[1-9]\" says that there is none")]
    [InlineData("""{ "unevaluatedItems": { "type": "string" } }""", "IReadOnlyList<string>",
        "in C# this is an array, as its keywords suggest; no 'type' says that it is nothing else")]
    [InlineData("""{ "minLength": 3 }""", "string",
        "in C# this is a string, as its keywords suggest; no 'type' says that it is nothing else")]
    [InlineData("""{ "type": "object", "properties": { "a": {} }, "additionalProperties": { "type": "integer" } }""", "OrderP",
        "in C# this is a record whose further properties are JsonElements in AdditionalProperties, whatever their schema")]
    [InlineData("""{ "oneOf": [{ "type": "object", "properties": { "a": {} } }, { "type": "object", "properties": { "b": {} } }] }""",
        "OrderP", "in C# this is one record with the properties of all alternatives, since they have no common property "
            + "with a different constant in each; a property that one of them leaves open is a JsonElement")]
    public void Constraint_that_C_sharp_cannot_express_is_reported_at_its_location(string schema, string type, string message)
    {
        var generated = Generated.From($$"""
            { "type": "object", "required": ["p"], "properties": {
              "p": {{schema}} } }
            """);

        Assert.EndsWith(type, generated.Properties("Order")["P"], StringComparison.Ordinal);
        var finding = Assert.Single(generated.Result.Diagnostics);
        Assert.Equal(
            ("DC0031", Severity.Warning, message, 2), (finding.RuleId, finding.Severity, finding.Message, finding.Range.StartLine));
        Assert.NotNull(generated.Type("Order"));
    }

    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema#", "definitions")]
    [InlineData("http://json-schema.org/draft-07/schema#", "definitions")]
    [InlineData("https://json-schema.org/draft/2019-09/schema", "$defs")]
    [InlineData("https://json-schema.org/draft/2020-12/schema", "$defs")]
    [InlineData("https://json-schema.org/v1", "$defs")]
    public void Type_is_named_after_its_definition_in_every_dialect(string dialect, string definitions)
    {
        var generated = Generated.From($$"""
            { "$schema": "{{dialect}}", "type": "object", "required": ["buyer"], "additionalProperties": false,
              "properties": { "buyer": { "$ref": "#/{{definitions}}/customer" }, "payer": { "oneOf": [{ "type": "null" },
                { "$ref": "#/{{definitions}}/customer" }] } },
              "{{definitions}}": {
                "customer": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] } } }
            """);

        Assert.Empty(generated.Findings);
        Assert.Equal(["required Customer", "Customer?"], generated.Properties("Order").Values);
        generated.RoundTrips("""{ "buyer": { "name": "Ada", "vip": true } }""");
    }

    [Fact]
    public void Type_may_contain_itself()
    {
        var generated = Generated.From("""
            { "type": "object", "properties": { "name": { "type": "string" }, "children": { "type": "array", "items": { "$ref": "#" } },
              "parent": { "$ref": "#/$defs/maybe" } },
              "$defs": { "maybe": { "oneOf": [{ "type": "null" }, { "type": "object",
                "properties": { "next": { "$ref": "#/$defs/maybe" } } }] } } }
            """);

        Assert.Empty(generated.Findings);
        Assert.Equal("Maybe?", generated.Properties("Order")["Parent"]);
        Assert.Equal("Maybe?", generated.Properties("Maybe")["Next"]);
        generated.RoundTrips("""{ "name": "a", "children": [{ "name": "b", "children": [] }], "parent": { "next": {} } }""");
    }

    [Fact]
    public void List_that_is_its_own_item_gets_no_type()
    {
        var generated =
            Generated.From(
                """{ "type": "object", "properties": { "tree": { "$ref": "#/$defs/tree" } }, "$defs": { "tree": { "type": "array","""
                    + """ "items": { "$ref": "#/$defs/tree" } } } }""");

        Assert.Equal("DC0031", Assert.Single(generated.Result.Diagnostics).RuleId);
        generated.RoundTrips("""{ "tree": [[], [[]]] }""");
    }

    [Fact]
    public void References_reach_other_files()
    {
        using var folder = new DataContracts.Tests.TemporaryFolder();
        folder.Write("contracts/shared/money amount.json",
            """{ "$id": "https://example.com/money", "type": "object", "properties": { "cents": { "type": "integer", "minimum": 0,"""
                + """ "maximum": 100 } }, "required": ["cents"] }""");
        var generated =
            Generated.FromFile(folder.Write("contracts/orders/orders.schema.json",
                """{ "$ref": "#/$defs/order", "$defs": { "order": { "type": "object", "properties": { "a": { "$ref":"""
                    + """ "../shared/money%20amount.json" }, "b": { "$ref": "https://example.com/money" } } } } }"""));

        Assert.Empty(generated.Findings);
        Assert.Equal(["MoneyAmount?", "MoneyAmount?"], generated.Properties("Order").Values.Take(2));
        Assert.Equal(2, generated.Result.SourceFiles.Length);
    }

    [Fact]
    public void Alternatives_with_a_constant_discriminator_become_derived_records()
    {
        var generated = Generated.From("""
            { "type": "object", "additionalProperties": false, "properties": { "payment": { "$ref": "#/$defs/payment" } },
              "$defs": { "payment": {
                "properties": { "method": { "type": "string" }, "at": { "type": "string", "format": "date", "pattern": "^2" } },
                  "required": ["method"],
                "oneOf": [
                  { "type": "object", "properties": { "method": { "const": "card" }, "reference": { "type": "string" } },
                    "required": ["reference"] },
                  { "type": "object", "properties": { "method": { "enum": ["on invoice"] }, "dueDays": { "enum": [14, 30] } } } ] } } }
            """);

        Assert.Empty(generated.Findings);
        Assert.Equal(["At"], generated.Properties("Payment").Keys);
        Assert.Equal(
            "OnInvoicePayment", generated.Read("""{ "dueDays": 14, "method": "on invoice", "$note": 1 }""", "Payment")!.GetType().Name);
        Assert.True(generated.Type("Payment").IsAbstract);
        Assert.Equal(generated.Type("Payment"), generated.Type("OnInvoicePayment").BaseType);
        generated.RoundTrips("""{ "payment": { "method": "card", "reference": "r", "at": "2026-01-02", "more": [1] } }""");
        generated.RoundTrips("""{ "payment": { "dueDays": 14, "method": "on invoice" } }""");
        Assert.Throws<JsonException>(() => generated.Read("""{ "payment": { "method": "card" } }"""));
    }

    [Fact]
    public void Alternatives_without_a_discriminator_become_a_single_record()
    {
        var generated = Generated.From("""
            { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } }, "unevaluatedProperties": false,
              "anyOf": [{ "properties": { "a": { "enum": ["x"] } }, "required": ["a"] }, { "properties": { "a": { "enum": ["y"] },
                "b": { "type": "integer", "minimum": 0, "maximum": 9 } } }] }
            """);

        Assert.Equal("DC0031", Assert.Single(generated.Result.Diagnostics).RuleId);
        generated.RoundTrips("""{ "id": "1", "a": "x" }""");
        generated.RoundTrips("""{ "id": "1", "a": "y", "b": 7 }""");
    }

    [Fact]
    public void Properties_declared_only_by_a_condition_are_included()
    {
        var generated = Generated.From("""
            { "type": "object", "properties": { "paid": { "type": "boolean" } }, "unevaluatedProperties": false,
              "if": { "properties": { "paid": { "const": true } } }, "then": { "properties": { "receipt": { "type": "string" } } },
                "dependentSchemas": { "receipt": { "properties": { "printed": { "type": "boolean" } } } } }
            """);

        Assert.Empty(generated.Findings);
        generated.RoundTrips("""{ "paid": true, "receipt": "r", "printed": false }""");
    }

    [Theory]
    [InlineData("""{ "type": "array", "items": { "type": "object", "properties": { "a": { "type": "string" } } } }""",
        "IReadOnlyList<Order>")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "object", "properties": { "a": { "type": "string" } } } }""",
        "IReadOnlyDictionary<string, Order>")]
    public void Contract_of_a_list_generates_the_type_of_its_items(string contract, string type)
    {
        var generated = Generated.From(contract);

        Assert.Contains(type, Assert.Single(generated.Result.Diagnostics).Message, StringComparison.Ordinal);
        generated.RoundTrips("""{ "a": "b" }""");
    }

    [Fact]
    public void Format_that_is_not_asserted_has_no_type_of_its_own() =>
        Assert.Equal(
            "string?",
            Generated.From("""{ "type": "object", "properties": { "p": { "type": "string", "format": "date" } } }""", assertFormat: false)
                .Properties("Order")["P"]);

    [Theory]
    [InlineData("""{ "$ref": "#/$defs/loop" }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/loop" }] }""")]
    [InlineData("""{ "anyOf": [{ "$ref": "#/$defs/loop" }, { "type": "null" }] }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/loop" }, { "type": "object", "properties": { "a": {} } }] }""")]
    public void Reference_loop_becomes_a_type_that_compiles(string loop) =>
        _ = Generated.From($$"""
            { "type": "object", "properties": { "p": { "$ref": "#/$defs/loop" } }, "$defs": { "loop": {{loop}} } }
            """);
}
