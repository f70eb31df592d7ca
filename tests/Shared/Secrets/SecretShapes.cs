namespace DataContracts.Tests;

/// <summary>Every place that a mark can have, and everything that can be wrong with a marked value.</summary>
internal static class SecretShapes
{
    public static SecretShape[] All { get; } = [.. Places(), .. Faults(), .. Names()];

    /// <summary>Contracts that are wrong themselves, which is said with as little of their secrets.</summary>
    public static SecretShape[] Broken { get; } = [.. BrokenValues(), .. BrokenNames()];

    public static string[] Marks { get; } = ["writeOnly", "x-sensitive"];

    /// <summary>The places of a mark; the value is refused there or beside it.</summary>
    private static IEnumerable<SecretShape> Places()
    {
        const string Pin = """{ "pin": "qzxsecret" }""";
        yield return Of("root", """{ MARK, "type": "object", "required": ["other"] }""", Pin);
        yield return Of("properties", """{ "properties": { "pin": { MARK, "type": "integer" } } }""", Pin);
        yield return Of("properties within properties",
            """{ "properties": { "a": { "properties": { "pin": { MARK, "type": "integer" } } } } }""", $$"""{ "a": {{Pin}} }""");
        yield return Of("around the value", """{ "properties": { "a": { MARK, "properties": { "pin": { "type": "null" } } } } }""",
            $$"""{ "a": {{Pin}} }""");
        yield return Of("items", """{ "type": "array", "items": { MARK, "type": "integer" } }""", """["qzxsecret"]""");
        yield return Of("items within items",
            """{ "type": "array", "items": { "items": { MARK, "maxLength": 1 } } }""",
            """[["qzxsecret"]]""");
        yield return Of("prefixItems", """{ "type": "array", "prefixItems": [true, { MARK, "maxLength": 1 }] }""", """[1, "qzxsecret"]""");
        yield return Of("contains", """{ "type": "array", "contains": { MARK, "type": "integer" } }""", """["qzxsecret"]""");
        yield return Of("contains that limits",
            """{ "type": "array", "contains": { MARK, "type": "string" }, "maxContains": 1 }""", """["qzxsecret", "qzxsecret2"]""");
        yield return Of("patternProperties", """{ "patternProperties": { "^p": { MARK, "maxLength": 1 } } }""", Pin);
        yield return Of("additionalProperties", """{ "additionalProperties": { MARK, "maxLength": 1 } }""", Pin);
        yield return Of("dependentSchemas",
            """{ "dependentSchemas": { "pin": { "properties": { "pin": { MARK, "maxLength": 1 } } } } }""", Pin);
        yield return Of("$ref",
            """{ "properties": { "pin": { "$ref": "#/$defs/s" } }, "$defs": { "s": { MARK, "const": "qzxsecret3" } } }""",
            Pin);
        yield return Of("beside $ref",
            """{ "properties": { "pin": { MARK, "$ref": "#/$defs/s" } }, "$defs": { "s": { "const": "qzxsecret3" } } }""", Pin);
        yield return Of("$dynamicRef", """
            { "$dynamicAnchor": "node", "properties": { "next": { "$dynamicRef": "#node" }, "pin": { MARK, "enum": ["qzxsecret3", "a"] } } }
            """, $$"""{ "next": {{Pin}} }""");
        yield return Of("$anchor",
            """{ "properties": { "pin": { "$ref": "#s" } }, "$defs": { "s": { "$anchor": "s", MARK, "type": "null" } } }""", Pin);
        yield return Of("allOf", """{ "properties": { "pin": { "type": "null", "allOf": [{ MARK }] } } }""", Pin);
        yield return Of("anyOf",
            """{ "properties": { "pin": { "const": "qzxsecret3", "anyOf": [{ MARK, "type": "null" }, true] } } }""",
            Pin);
        yield return Of("anyOf that refuses",
            """{ "properties": { "pin": { "anyOf": [{ MARK, "type": "null" }, { "maxLength": 1 }] } } }""",
            Pin);
        yield return Of("oneOf",
            """{ "oneOf": [{ "properties": { "pin": { MARK } } }, { "properties": { "pin": { "type": "string" } } }] }""",
            Pin);
        yield return Of("oneOf that refuses", """
            { "oneOf": [{ "properties": { "pin": { MARK, "type": "null" } } }, { "properties": { "pin": { "const": "qzxsecret3" } } }] }
            """, Pin);
        yield return Of("if",
            """{ "if": { "properties": { "pin": { MARK, "type": "string" } } }, "then": { "required": ["pni"] } }""",
            Pin);
        yield return Of("then", """
            { "if": { "properties": { "pin": { "const": "qzxsecret" } } }, "then": { "properties": { "pin": { MARK, "maxLength": 1 } } } }
            """, Pin);
        yield return Of("else", """
            { "if": { "properties": { "pin": { "const": "qzxsecret3" } } }, "else": { "properties": { "pin": { MARK, "maxLength": 1 } } } }
            """, Pin);
        yield return Of("then that is not taken", """
            { "properties": { "pin": { "maxLength": 1 } }, "if": { "required": ["a"] }, "then": { "properties": { "pin": { MARK } } } }
            """, Pin);
        yield return Of("not",
            """{ "properties": { "pin": { "maxLength": 1 } }, "not": { "properties": { "pin": { MARK, "type": "null" } } } }""",
            Pin);
        yield return Of("not that refuses", """{ "not": { "properties": { "pin": { MARK, "const": "qzxsecret" } } } }""", Pin);
        yield return Of("unevaluatedProperties",
            """{ "properties": { "a": true }, "unevaluatedProperties": { MARK, "type": "null" } }""",
            Pin);
        yield return Of("unevaluatedItems",
            """{ "type": "array", "prefixItems": [true], "unevaluatedItems": { MARK, "type": "null" } }""", """[1, "qzxsecret"]""");
        yield return Of("a branch that another place is for", """
            { "properties": { "kind": { "enum": ["a", "b"] }, "pin": { "pattern": "^[0-9]+$" } },
              "anyOf": [{ "properties": { "kind": { "const": "a" }, "pin": { MARK } } }, { "properties": { "kind": { "const": "b" } } }] }
            """, """{ "kind": "b", "pin": "qzxsecret" }""");
        yield return Of("a definition that nothing refers to",
            """{ "properties": { "pin": { MARK, "minLength": 99 } }, "$defs": { "s": { MARK, "const": "qzxsecret3" } } }""", Pin);
    }

    /// <summary>
    /// What can be wrong with a marked value or its text. A limit, such as a <c>pattern</c>, is about the value and is no secret itself.
    /// </summary>
    private static IEnumerable<SecretShape> Faults()
    {
        yield return Pin("const", "\"const\": \"qzxsecret3\"");
        yield return Pin("const of an object", "\"const\": { \"a\": \"qzxsecret3\" }");
        yield return Pin("enum", "\"enum\": [\"qzxsecret3\", \"qzxsecret4\"]");
        yield return Pin("enum with a near value", "\"enum\": [\"qzxsecrets\", \"b\"]");
        yield return Pin("pattern", "\"pattern\": \"^a$\"");
        yield return Pin("format", "\"format\": \"date\"");
        yield return Pin("minLength", "\"minLength\": 20");
        yield return Pin("maxLength", "\"maxLength\": 2");
        yield return Pin("minimum", "\"minimum\": 900000000", "48151623");
        yield return Pin("maximum", "\"maximum\": 3", "4815162342");
        yield return Pin("exclusiveMinimum", "\"exclusiveMinimum\": 900000000", "48151623");
        yield return Pin("multipleOf", "\"multipleOf\": 7", "48151623");
        yield return Pin("integer", "\"type\": \"integer\"", "48151623.5");
        yield return Pin("type of an array", "\"type\": \"string\"", "[\"qzxsecret\"]");
        yield return Pin("type of an object", "\"type\": \"string\"", "{ \"a\": \"qzxsecret\" }");
        yield return Pin("uniqueItems", "\"uniqueItems\": true", "[\"qzxsecret\", \"qzxsecret\"]");
        yield return Pin("minItems", "\"minItems\": 3", "[\"qzxsecret\"]");
        yield return Pin("required", "\"required\": [\"a\"]", "{ \"b\": \"qzxsecret\" }");
        yield return Pin("dependentRequired", "\"dependentRequired\": { \"b\": [\"a\"] }", "{ \"b\": \"qzxsecret\" }");
        yield return Pin("additionalProperties false", "\"additionalProperties\": false", "{ \"b\": \"qzxsecret\" }");
        yield return Pin("unevaluatedProperties false", "\"unevaluatedProperties\": false", "{ \"b\": \"qzxsecret\" }");
        yield return Pin("items false", "\"items\": false", "[\"qzxsecret\"]");
        yield return Pin("propertyNames", "\"propertyNames\": { \"maxLength\": 1 }", "{ \"qzxsecret\": 1 }");
        yield return Pin("contains nothing", "\"contains\": { \"const\": \"qzxsecret3\" }", "[\"qzxsecret\"]");
        yield return Pin("default", "\"default\": \"qzxsecret3\", \"examples\": [\"qzxsecret4\"], \"type\": \"integer\"");
        yield return Pin("content", "\"contentMediaType\": \"application/json\", \"maxLength\": 2");
        yield return Pin("listed value of another type", "\"type\": \"integer\", \"enum\": [\"qzxsecret3\", 1]");
        yield return Pin("constant of another type", "\"type\": \"integer\", \"const\": \"qzxsecret3\"");
        yield return Pin("values that the keywords refuse", "\"maxLength\": 3, \"enum\": [\"qzxsecret3\"], \"default\": \"qzxsecret4\"");
        yield return Of("false", """{ "properties": { "pin": false }, "allOf": [{ "properties": { "pin": { MARK } } }] }""", Text());
        yield return Of("closed object", """{ "properties": { "pin": { MARK }, "a": true }, "additionalProperties": false }""",
            """{ "a": 1, "pni": "qzxsecret" }""");
        yield return Of("misspelled name", """{ "properties": { "password": { MARK } }, "required": ["password"] }""",
            """{ "pasword": "qzxsecret" }""");
        yield return Of("const around the value", """{ "properties": { "pin": { MARK } }, "const": { "pin": "qzxsecret3" } }""", Text());
        yield return Of("enum around the value", """{ "properties": { "pin": { MARK } }, "enum": [{ "pin": "qzxsecret3" }, 1] }""", Text());
        yield return Of("oneOf by a secret constant", """
            { "required": ["pin"], "oneOf": [
              { "properties": { "pin": { MARK, "const": "qzxsecret3" }, "a": { "type": "string" } }, "required": ["pin"] },
              { "properties": { "pin": { MARK, "const": "qzxsecret4" }, "b": { "type": "string" } }, "required": ["pin"] }] }
            """, Text());
        yield return Of("syntax error", Simple, """{ "pin": "qzxsecret", }""");
        yield return Of("bare word", Simple, """{ "pin": qzxsecret }""");
        yield return Of("unclosed string", Simple, """{ "pin": "qzxsecret }""");
        yield return Of("duplicate name", Simple, """{ "pin": "qzxsecret", "pin": "qzxsecret2" }""");
        yield return Of("lone surrogate", Simple, """{ "pin": "qzxsecret\uD83D" }""");
        yield return Of("wrong type of the whole", Simple, "\"qzxsecret\"");
    }

    /// <summary>Secret names of members.</summary>
    private static IEnumerable<SecretShape> Names()
    {
        const string Names = """ "propertyNames": { MARK } """;
        yield return Of("names", """{ "propertyNames": { MARK, "maxLength": 3 } }""", """{ "qzxsecret": 1 }""");
        yield return Of("declared names",
            $$"""{ {{Names}}, "properties": { "qzxsecret": { "type": "string" } } }""",
            """{ "qzxsecret": 1 }""");
        yield return Of("required names", $$"""{ {{Names}}, "required": ["qzxsecret"], "properties": { "qzxsecret": true } }""", "{}");
        yield return Of("required name that nothing declares",
            $$"""{ {{Names}}, "required": ["qzxsecret"], "properties": { "a": true }, "additionalProperties": false }""", "{}");
        yield return Of("reference to a secret name", $$"""
            { {{Names}}, "properties": { "qzxsecret": { "type": "string" } }, "items": { "$ref": "#/properties/qzxsecret" } }
            """, """{ "qzxsecret": 1 }""");
        yield return Of("names of a closed object", $$"""{ {{Names}}, "additionalProperties": false }""", """{ "qzxsecret": 1 }""");
        yield return Of("names on the way", $$"""{ {{Names}}, "additionalProperties": { "properties": { "a": { "type": "null" } } } }""",
            """{ "qzxsecret": { "a": 1 } }""");
        yield return Of("secret name that is duplicate", $$"""{ {{Names}} }""", """{ "qzxsecret": 1, "qzxsecret": 2 }""");
        yield return Of("secret name with a lone surrogate", $$"""{ {{Names}} }""", """{ "qzxsecret\uD83D": 1 }""");
        yield return Of("listed names", """{ "propertyNames": { MARK, "enum": ["qzxsecret3"] } }""", """{ "qzxsecret": 1 }""");
        yield return Of("dependent names", $$"""{ {{Names}}, "dependentRequired": { "qzxsecret": ["qzxsecret2"] } }""",
            """{ "qzxsecret": 1 }""");
        yield return Of("names in conditions",
            $$"""{ {{Names}}, "dependentSchemas": { "qzxsecret": { "required": ["qzxsecret3"] } } }""", """{ "qzxsecret": 1 }""");
    }

    private static IEnumerable<SecretShape> BrokenValues()
    {
        yield return Pin("enum that is no list", "\"enum\": \"qzxsecret3\"");
        yield return Pin("enum with a value twice", "\"enum\": [\"qzxsecret3\", \"qzxsecret3\"], \"type\": \"text\"");
        yield return Pin("unknown type", "\"const\": \"qzxsecret3\", \"type\": \"text\"");
        yield return Pin("wrong limit", "\"default\": \"qzxsecret3\", \"minLength\": \"a\"");
        yield return Pin("reference to nothing", "\"const\": \"qzxsecret3\", \"$ref\": \"#/no\"");
        yield return Pin("syntax error", "\"const\": \"qzxsecret3\", ");
        yield return Pin("bare word", "\"const\": qzxsecret3");
        yield return Pin("keyword twice", "\"const\": \"qzxsecret3\", \"const\": \"qzxsecret4\"");
        yield return Pin("lone surrogate", "\"const\": \"qzxsecret3\\ud83d\"");
        yield return Pin("name twice in a constant", "\"const\": { \"qzxsecret3\": 1, \"qzxsecret3\": 2 }");
    }

    private static IEnumerable<SecretShape> BrokenNames()
    {
        const string Names = """ "propertyNames": { MARK } """;
        const string Document = """{ "qzxsecret": 1 }""";
        yield return Of("required that is no list", $$"""{ {{Names}}, "required": "qzxsecret" }""", Document);
        yield return Of("required name twice", $$"""{ {{Names}}, "required": ["qzxsecret", "qzxsecret"] }""", Document);
        yield return Of("property that is no schema", $$"""{ {{Names}}, "properties": { "qzxsecret": 5 } }""", Document);
        yield return Of("property with an unknown type",
            $$"""{ {{Names}}, "properties": { "qzxsecret": { "type": "text" } } }""", Document);
        yield return Of("property twice", $$"""{ {{Names}}, "properties": { "qzxsecret": {}, "qzxsecret": {} } }""", Document);
        yield return Of("dependent names that are no text", $$"""{ {{Names}}, "dependentRequired": { "qzxsecret": ["qzxsecret", 1] } }""",
            Document);
        yield return Of("reference below a secret name", $$"""
            { {{Names}}, "properties": { "qzxsecret": { "$ref": "#/no" }, "a": { "$ref": "#/properties/qzxsecret/no" } } }
            """, Document);
        yield return Of("secret name with a surrogate", $$"""{ {{Names}}, "properties": { "qzxsecret\ud83d": {} } }""", Document);
    }

    private static string Simple => """{ "properties": { "pin": { MARK } }, "type": "object" }""";

    private static string Text(string value = "\"qzxsecret\"") => $$"""{ "pin": {{value}} }""";

    private static SecretShape Pin(string name, string keywords, string value = "\"qzxsecret\"") =>
        Of(name, $$"""{ "properties": { "pin": { MARK, {{keywords}} } } }""", Text(value));

    private static SecretShape Of(string name, string contract, string document) => new(name, contract, document);
}
