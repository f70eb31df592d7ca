using System.Globalization;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>
/// The annotations that applicators make: which members and items they were applied to (JSON Schema 2020-12 Core, sections 10.3 and 11).
/// </summary>
internal static class AppliedTo
{
    /// <summary>The names of the members.</summary>
    public static string Members(Application application) =>
        $"[{string.Join(',', Names(application).Distinct())}]";

    private static IEnumerable<string> Names(Application application) =>
        application.Subschemas.Select(subschema => Quoted(application.Document, subschema.Instance - 1));

    /// <summary>The position of the last item that has a schema of its own, or true where every item has one.</summary>
    public static string? Prefix(Application application)
    {
        var (document, instance, _, applied) = application;
        return applied.Count == 0 ? null
            : document.Tokens[applied[^1].Instance].Next == document.Tokens[instance].Next ? "true"
            : (applied.Count - 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>True for all remaining items.</summary>
    public static string? Items(Application application) => application.Subschemas.Count > 0 ? "true" : null;

    /// <summary>As the value is one schema or an array of them.</summary>
    public static string? ItemsOrPrefix(Application application) =>
        application.KeywordType == InstanceTypes.Array ? Prefix(application) : Items(application);

    /// <summary>The positions of the items that are valid, or true where all are.</summary>
    public static string ValidItems(Application application)
    {
        var items = application.Subschemas;
        var valid = Enumerable.Range(0, items.Count).Where(position => items[position].IsValid()).ToArray();
        return valid.Length == items.Count && valid.Length > 0
            ? "true"
            : $"[{string.Join(',', valid.Select(position => position.ToString(CultureInfo.InvariantCulture)))}]";
    }

    private static string Quoted(SourceDocument document, int name) => $"\"{System.Text.Encoding.UTF8.GetString(document.TextOf(name))}\"";
}
