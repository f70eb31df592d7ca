using DataContracts.JsonSchema.Json.Numbers;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Schemas.Dialects;

/// <summary>
/// What a keyword's value may certainly be under the meta-schemas of draft-07, 2019-09 and 2020-12: never more than they allow, seldom
/// less.
/// A schema of nothing else need not be checked by its meta-schema, which would cost more than compiling it.
/// </summary>
internal static class LegalValue
{
    /// <summary>
    /// Whether the meta-schema allows a keyword's value; the schemas inside are checked by themselves. False also where only the
    /// meta-schema can tell.
    /// </summary>
    public static bool IsLegal(SourceDocument document, int value, KeywordDefinition keyword, Dialect dialect) => keyword.Shape switch
    {
        SubschemaShape.Schema => IsSchema(document, value),
        SubschemaShape.SchemaArray => IsSchemaArray(document, value),
        SubschemaShape.SchemaOrArray => IsSchema(document, value) || IsSchemaArray(document, value),
        SubschemaShape.SchemaMap => IsMapOf(document, value, IsSchema),
        SubschemaShape.SchemaOrNamesMap =>
            IsMapOf(document, value, static (document, member) => IsSchema(document, member) || AreNames(document, member)),
        _ => keyword.IsLegal(document, value, dialect),
    };

    /// <summary>
    /// Whether a keyword that the dialect does not have is nothing to its meta-schema. That of 2020-12 still looks at two of its
    /// predecessor.
    /// </summary>
    public static bool IgnoreUnknown(string keyword) => !keyword.StartsWith("$recursive", StringComparison.Ordinal);

    public static bool IsSchema(SourceDocument document, int value) =>
        document.Tokens[value].Type is InstanceTypes.Object or InstanceTypes.Boolean;

    public static bool Any(SourceDocument document, int value, Dialect dialect) => true;

    public static bool Text(SourceDocument document, int value, Dialect dialect) => document.Tokens[value].Type == InstanceTypes.String;

    public static bool Identifier(SourceDocument document, int value, Dialect dialect) =>
        Text(document, value, dialect) && !document.TextOf(value).ContainsAny((byte)'#', (byte)'\\');

    public static bool Anchor(SourceDocument document, int value, Dialect dialect) =>
        Text(document, value, dialect) && IsAnchor(document.TextOf(value));

    public static bool Boolean(SourceDocument document, int value, Dialect dialect) => document.Tokens[value].Type == InstanceTypes.Boolean;

    public static bool Array(SourceDocument document, int value, Dialect dialect) => document.Tokens[value].Type == InstanceTypes.Array;

    public static bool Number(SourceDocument document, int value, Dialect dialect) =>
        (document.Tokens[value].Type & InstanceTypes.Number) != 0;

    public static bool PositiveNumber(SourceDocument document, int value, Dialect dialect) =>
        Number(document, value, dialect) && ExactNumber.Parse(document.TextOf(value)).CompareTo(ExactNumber.Parse("0"u8)) > 0;

    /// <summary>An integer of at least 0.</summary>
    public static bool Size(SourceDocument document, int value, Dialect dialect) =>
        (document.Tokens[value].Type & InstanceTypes.AnyInteger) != 0 && document.TextOf(value)[0] != (byte)'-';

    public static bool Types(SourceDocument document, int value, Dialect dialect) =>
        IsTypeName(document, value) || AreTypeNames(document, value);

    /// <summary>The values of an enum: until draft-07 they must differ, which is certain only of strings.</summary>
    public static bool Values(SourceDocument document, int value, Dialect dialect) =>
        dialect.ListsDistinctValues ? !IsEmpty(document, value) && AreNames(document, value) : Array(document, value, dialect);

    /// <summary>An array of strings that differ.</summary>
    public static bool Names(SourceDocument document, int value, Dialect dialect) => AreNames(document, value);

    public static bool MapOfNames(SourceDocument document, int value, Dialect dialect) => IsMapOf(document, value, AreNames);

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
