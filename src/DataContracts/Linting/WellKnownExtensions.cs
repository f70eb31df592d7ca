using System.Collections.Frozen;

namespace DataContracts.Linting;

/// <summary>
/// Words that tools put into schemas beside the standard's. They are near some keyword by chance, and are no mistakes.
/// </summary>
internal static class WellKnownExtensions
{
    private static readonly FrozenSet<string> s_keywords = new[]
    {
        // OpenAPI 3.0 and 3.1
        "nullable", "discriminator", "example", "xml", "externalDocs", "summary",

        // Editors: VS Code, JetBrains
        "markdownDescription", "enumDescriptions", "markdownEnumDescriptions", "enumNames", "enumLabels", "enumOrder", "enumItemLabels",
        "defaultSnippets", "errorMessage", "patternErrorMessage", "deprecationMessage", "markdownDeprecationMessage", "doNotSuggest",
        "suggestSortText", "allowComments", "allowTrailingCommas", "editPresentation", "order", "scope", "tags",
        "insertText", "snippet", "language",

        // Code generators, validators, forms, ORMs
        "tsType", "tsEnumNames", "javaType", "goType", "existingJavaType", "javaEnumNames", "additionalItemsType", "id", "name", "names",
        "label", "labels", "comment", "comments", "note", "notes", "options", "group", "unit", "units", "source", "version", "versions",
        "instanceof", "typeof", "transform", "select", "selectCases", "selectDefault", "uniqueItemProperties", "formatMinimum",
        "formatMaximum", "formatExclusiveMinimum", "formatExclusiveMaximum", "propertyOrder", "display", "ui", "widget", "hidden",
        "sample", "samples", "links", "media", "base", "targetSchema", "hrefSchema", "headerSchema", "submissionSchema",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names of formats that OpenAPI and libraries have registered.</summary>
    private static readonly FrozenSet<string> s_formats = new[]
    {
        "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double", "single", "decimal", "double-int",
        "decimal128", "byte", "binary", "password", "char", "base64", "base64url", "commonmark", "html", "markdown", "http-date",
        "media-range", "sf-binary", "sf-boolean", "sf-decimal", "sf-integer", "sf-string", "sf-token", "date-time-local", "time-local",
        "iso-date-time", "iso-time", "color", "phone", "style", "utc-millisec", "ip-address", "host-name", "semver", "guid", "ulid",
        "objectid", "timespan", "mac", "currency", "country", "language", "bcp47", "timezone", "path", "file", "uri-scheme",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool HaveKeyword(string name) => s_keywords.Contains(name);

    public static bool HaveFormat(string name) => s_formats.Contains(name);
}
