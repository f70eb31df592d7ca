using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs.Import;

/// <summary>
/// How an element of type date, time or timestamp is written: ODCS has a pattern of JDK's DateTimeFormatter for it, while JSON Schema's
/// formats know RFC 3339 alone (JSON Schema Validation 2020-12, section 7.3.1).
/// </summary>
internal static partial class TemporalFormat
{
    private const string DatePart = "[uy]{4}-MM-dd";

    // XXX, xxx and ZZZZZ print an offset with a colon. A fraction may be optional in RFC 3339; an offset may not.
    private const string TimePart = @"HH:mm:ss(('?\.'?)[Sn]{1,9}|\[('?\.'?)[Sn]{1,9}\])?(X{3}|x{3}|Z{5}|'Z')";

    /// <summary>What keeps RFC 3339 from covering the values of a date, time or timestamp; null where nothing does.</summary>
    /// <param name="element">The element of that type.</param>
    /// <param name="type">Its logical type.</param>
    /// <param name="pointer">The element's pointer in the document.</param>
    public static ImportNote? Obstacle(JsonObject element, LogicalType type, string pointer)
    {
        var options = element.Object("logicalTypeOptions");
        if (options?.Text("format") is { } pattern)
        {
            return IsRfc3339(type, pattern)
                ? null
                : new ImportNote(
                    pointer + "/logicalTypeOptions/format",
                    $"'{pattern}' is not how RFC 3339 writes a {type.Name}, so the contract has no 'format' here and takes any string");
        }

        return type.Name != "date" && options is not null && options["timezone"].IsFalse()
            ? new ImportNote(
                pointer + "/logicalTypeOptions/timezone",
                $"RFC 3339 has no {type.Name} without a time zone, so the contract has no 'format' here and takes any string")
            : null;
    }

    private static bool IsRfc3339(LogicalType type, string pattern) => type.Name switch
    {
        "date" => Date().IsMatch(pattern),
        "time" => Time().IsMatch(pattern),
        _ => Timestamp().IsMatch(pattern),
    };

    [GeneratedRegex($@"^{DatePart}\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Date();

    [GeneratedRegex($@"^{TimePart}\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    // Java does not take an unquoted T; a pattern with one means the letter, and likewise the letter Z.
    [GeneratedRegex($@"^{DatePart}('T'{TimePart}|THH:mm:ss(\.S{{1,9}})?(X{{3}}|x{{3}}|Z))\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Timestamp();
}
