using System.Globalization;
using DataContracts.JsonSchema.Changes;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>The finding that a property is not allowed, whichever keyword forbids it.</summary>
internal static class UnknownProperty
{
    public static ViolationDraft Draft(
        ref Evaluator evaluator, KeywordLocation location, int instance, int name, IReadOnlyList<string> knownNames) =>
        Draft(ref evaluator, location, instance, name, "is not a property of this object", "unknown property") with
        {
            KnownNames = knownNames,
        };

    /// <summary>The finding that a property is there which its own schema forbids.</summary>
    public static ViolationDraft Forbidden(ref Evaluator evaluator, KeywordLocation location, int instance, int name) =>
        Draft(ref evaluator, location, instance, name, "is not allowed here", "not allowed here") with { IsForbidden = true };

    /// <summary>The clause about a schema that forbids what it does not declare.</summary>
    /// <param name="change">The change.</param>
    /// <param name="names">The properties that only the other version declares.</param>
    public static string DescribeChange(KeywordChange change, string[] names)
    {
        const int Shown = 5;
        var list = string.Join(", ", names.Take(Shown).Select(name => $"'{ValueText.Shorten(name)}'"));
        var more = names.Length > Shown ? string.Create(CultureInfo.InvariantCulture, $" and {names.Length - Shown} more") : "";
        var what = names.Length == 0 ? "undeclared properties" : change.ShowsNames ? list + more : $"properties {ValueText.NotShown}";
        return $"{what} {(names.Length == 1 ? "is" : "are")} {change.NowOrNoLonger} allowed{change.WithinValue}";
    }

    public static string NameOf(ref Evaluator evaluator, int name) =>
        JsonString.Decode(evaluator.Tokens[name].Text(evaluator.Utf8), evaluator.Tokens[name].IsEscaped);

    private static ViolationDraft Draft(
        ref Evaluator evaluator, KeywordLocation location, int instance, int name, string message, string label) =>
        new(ValidationRules.UnknownProperty, location, instance, text => $"{text.Name(name)} {message}")
        {
            Target = name,
            Property = NameOf(ref evaluator, name),
            Label = _ => label,
        };

    /// <summary>The names that a schema and all beside it declare, each once.</summary>
    public static IReadOnlyList<string> KnownNames(IEnumerable<Keyword> keywords)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var visited = new HashSet<Schema>();
        var pending = new Stack<Keyword>(keywords);
        while (pending.TryPop(out var keyword))
        {
            if (keyword is PropertiesKeyword properties)
            {
                names.UnionWith(properties.Declared);
            }

            foreach (var schema in keyword is IInPlaceApplicator applicator ? applicator.InPlaceSubschemas.Where(visited.Add) : [])
            {
                foreach (var below in schema.Keywords)
                {
                    pending.Push(below);
                }
            }
        }

        return [.. names.Order(StringComparer.Ordinal)];
    }
}
