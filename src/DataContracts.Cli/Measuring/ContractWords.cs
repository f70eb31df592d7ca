using System.Text;

namespace DataContracts.Cli.Measuring;

/// <summary>A contract's rules for a property, in a few words.</summary>
internal sealed class ContractWords(SourceDocument contract)
{
    private static readonly string[] s_limits =
    [
        "format", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
        "minItems", "maxItems", "uniqueItems",
    ];

    /// <param name="places">Where the contract declares the property.</param>
    public string Of(IReadOnlyList<string> places) =>
        string.Join(" or ", places.Select(Of).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal));

    private string Of(string place)
    {
        var schema = contract.FindNearest(place);
        var words = new List<string>();
        if (schema.Pointer == place && schema.Kind == JsonKind.Object)
        {
            words.AddRange(IsRequired(place) ? ["required"] : []);
            if (IsSecret(schema))
            {
                return string.Join(", ", words.Append("secret"));
            }

            words.AddRange(Types(schema));
            words.AddRange(schema.TryGetProperty("enum"u8, out var values) ? [$"one of {values.EnumerateArray().Count()}"] : []);
            words.AddRange(schema.TryGetProperty("const"u8, out _) ? ["const"] : []);
            foreach (var limit in s_limits)
            {
                words.AddRange(schema.TryGetProperty(Encoding.UTF8.GetBytes(limit), out var value) ? [$"{limit} {Text(value)}"] : []);
            }

            words.AddRange(schema.TryGetProperty("$ref"u8, out var reference) ? [Text(reference)] : []);
        }

        return string.Join(", ", words);
    }

    private bool IsRequired(string place)
    {
        var name = contract.FindNearest(place).Pointer[(place.LastIndexOf('/') + 1)..];
        var above = place.LastIndexOf("/properties/", StringComparison.Ordinal);
        return above >= 0
            && above + "/properties/".Length + name.Length == place.Length
            && contract.FindNearest(place[..above]) is { Kind: JsonKind.Object } parent
            && parent.TryGetProperty("required"u8, out var required)
            && required.EnumerateArray().Any(item =>
                item.Kind == JsonKind.String
                && item.GetString() == name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
    }

    private static bool IsSecret(JsonElementView schema) =>
        (schema.TryGetProperty("writeOnly"u8, out var mark) && mark.Kind == JsonKind.True)
        || (schema.TryGetProperty("x-sensitive"u8, out mark) && mark.Kind == JsonKind.True);

    private static IEnumerable<string> Types(JsonElementView schema) =>
        !schema.TryGetProperty("type"u8, out var type) ? []
        : type.Kind == JsonKind.Array ? [string.Join(" or ", type.EnumerateArray().Select(Text))]
        : [Text(type)];

    private static string Text(JsonElementView value) =>
        value.Kind == JsonKind.String ? value.GetString() : Encoding.UTF8.GetString(value.RawUtf8);
}
