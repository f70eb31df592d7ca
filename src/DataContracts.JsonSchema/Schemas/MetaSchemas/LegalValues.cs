using DataContracts.JsonSchema.Json.Numbers;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.JsonSchema.Schemas.MetaSchemas;

/// <summary>
/// What a keyword's value may certainly be under the meta-schemas of draft-07, 2019-09 and 2020-12: never more than they allow, seldom less.
/// A contract of nothing else needs no meta-schema, which would cost it more than its own compilation.
/// </summary>
internal static class LegalValues
{
    /// <summary>Whether the meta-schema allows the value beside the keyword; the schemas inside are looked at by themselves. False also where only the meta-schema can tell.</summary>
    public static bool Contain(SourceDocument document, int value, KeywordDefinition keyword, Dialect dialect) => keyword.Shape switch
    {
        SubschemaShape.Schema => IsSchema(document, value),
        SubschemaShape.SchemaArray => IsSchemaArray(document, value),
        SubschemaShape.SchemaOrArray => IsSchema(document, value) || IsSchemaArray(document, value),
        SubschemaShape.SchemaMap => IsMapOf(document, value, IsSchema),
        SubschemaShape.SchemaOrNamesMap => IsMapOf(document, value, static (document, member) => IsSchema(document, member) || AreNames(document, member)),
        _ => ContainPlain(document, value, keyword.Name, dialect),
    };

    /// <summary>Whether a keyword that the dialect does not have is nothing to its meta-schema. That of 2020-12 still looks at two of its predecessor.</summary>
    public static bool IgnoreUnknown(string keyword) => !keyword.StartsWith("$recursive", StringComparison.Ordinal);

    public static bool IsSchema(SourceDocument document, int value) => document.Tokens[value].Type is InstanceTypes.Object or InstanceTypes.Boolean;

    private static bool ContainPlain(SourceDocument document, int value, string keyword, Dialect dialect)
    {
        var type = document.Tokens[value].Type;
        return keyword switch
        {
            "const" or "default" => true,
            "$schema" or "$ref" or "$dynamicRef" or "$recursiveRef" or "$comment" or "title" or "description" or "pattern" or "format" or "contentEncoding" or "contentMediaType" =>
                type == InstanceTypes.String,
            "$id" => type == InstanceTypes.String && !document.TextOf(value).ContainsAny((byte)'#', (byte)'\\'),
            "$anchor" or "$dynamicAnchor" => type == InstanceTypes.String && IsAnchor(document.TextOf(value)),
            "$recursiveAnchor" or "uniqueItems" or "readOnly" or "writeOnly" or "deprecated" => type == InstanceTypes.Boolean,
            "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" => (type & InstanceTypes.Number) != 0,
            "multipleOf" => (type & InstanceTypes.Number) != 0 && ExactNumber.Parse(document.TextOf(value)).CompareTo(ExactNumber.Parse("0"u8)) > 0,
            "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties" or "minContains" or "maxContains" =>
                (type & InstanceTypes.AnyInteger) != 0 && document.TextOf(value)[0] != (byte)'-',
            "type" => IsTypeName(document, value) || AreTypeNames(document, value),
            "enum" => dialect.ListsDistinctValues ? !IsEmpty(document, value) && AreNames(document, value) : type == InstanceTypes.Array,
            "examples" => type == InstanceTypes.Array,
            "required" => AreNames(document, value),
            "dependentRequired" => IsMapOf(document, value, AreNames),
            _ => false,
        };
    }

    private static bool IsSchemaArray(SourceDocument document, int value)
    {
        var array = document.Tokens[value];
        if (array.Type != InstanceTypes.Array || IsEmpty(document, value))
        {
            return false;
        }

        for (var item = value + 1; item < array.Next; item = document.Tokens[item].Next)
        {
            if (!IsSchema(document, item))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMapOf(SourceDocument document, int value, Func<SourceDocument, int, bool> isMember)
    {
        var map = document.Tokens[value];
        if (map.Type != InstanceTypes.Object)
        {
            return false;
        }

        for (var name = value + 1; name < map.Next; name = document.Tokens[name + 1].Next)
        {
            if (!isMember(document, name + 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An array of strings that differ.</summary>
    private static bool AreNames(SourceDocument document, int value)
    {
        var array = document.Tokens[value];
        if (array.Type != InstanceTypes.Array)
        {
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var item = value + 1; item < array.Next; item = document.Tokens[item].Next)
        {
            if (document.Tokens[item].Type != InstanceTypes.String || !seen.Add(document.StringOf(item)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreTypeNames(SourceDocument document, int value)
    {
        if (!AreNames(document, value) || IsEmpty(document, value))
        {
            return false;
        }

        for (var item = value + 1; item < document.Tokens[value].Next; item++)
        {
            if (!IsTypeName(document, item))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTypeName(SourceDocument document, int value) =>
        document.Tokens[value].Type == InstanceTypes.String
        && document.StringOf(value) is "null" or "boolean" or "object" or "array" or "number" or "string" or "integer";

    private static bool IsAnchor(ReadOnlySpan<byte> text)
    {
        foreach (var octet in text)
        {
            if (!char.IsAsciiLetterOrDigit((char)octet) && octet is not ((byte)'-' or (byte)'_' or (byte)'.'))
            {
                return false;
            }
        }

        return !text.IsEmpty && char.IsAsciiLetter((char)text[0]);
    }

    private static bool IsEmpty(SourceDocument document, int container) => document.Tokens[container].Next == container + 1;
}
