namespace DataContracts.Conformance.Differential;

/// <summary>The type of value that a keyword applies to.</summary>
internal static class KeywordTypes
{
    public static string? Of(string keyword) => keyword switch
    {
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" => "number",
        "minLength" or "maxLength" or "pattern" => "string",
        "items" or "prefixItems" or "additionalItems" or "contains" or "minItems" or "maxItems" or "uniqueItems" or "unevaluatedItems" =>
            "array",
        "properties" or "patternProperties" or "additionalProperties" or "required" or "propertyNames" or "minProperties" or "maxProperties"
            or "dependentRequired" or "dependentSchemas" or "dependencies" or "unevaluatedProperties" => "object",
        _ => null,
    };
}
