using System.Text;
using DataContracts.JsonSchema.Text.Patterns;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A required property that no object of the schema may have.</summary>
internal sealed class RequiredPropertyLint : ISchemaLint
{
    private const long MostSteps = 100_000;

    public void Check(LintedSchema schema, ICollection<SchemaProblem> problems)
    {
        if (schema.Find("required") is not { Kind: JsonKind.Array } required)
        {
            return;
        }

        var declared = schema.Find("properties");
        var isClosed = schema.Find("additionalProperties") is { Kind: JsonKind.False };
        foreach (var name in required.EnumerateArray().Where(name => name.Kind == JsonKind.String))
        {
            var isDeclared = false;
            JsonElementView property = default;
            if (declared is { } properties)
            {
                isDeclared = properties.TryGetProperty(Encoding.UTF8.GetBytes(name.GetString()), out property);
            }

            var shown = schema.ShowsNames ? $"'{ValueText.Shorten(name.GetString())}'" : $"a property {ValueText.NameNotShown}";
            if (isDeclared ? property.Kind == JsonKind.False : isClosed && !MayMatch(schema, name))
            {
                var reason = isDeclared ? "'properties' allows no value for it"
                    : "'additionalProperties' allows only what is listed beside it";
                var near = isDeclared || !schema.ShowsNames || declared is null ? null
                    : Suggestions.Of(name.GetString(), declared.Value.EnumerateObject().Select(member => member.Key));
                problems.Add(schema.In(LintRules.Contradiction, name,
                    $"{shown} is required, but {reason}, so no object is valid here"
                    + (near is null ? "" : $"; did you mean '{ValueText.Shorten(near)}'?")));
            }
        }
    }

    /// <summary>Whether a pattern of <c>patternProperties</c> allows the name, or can't be asked.</summary>
    private static bool MayMatch(LintedSchema schema, JsonElementView name) =>
        schema.Find("patternProperties") is { } patterns
        && patterns.EnumerateObject().Any(pattern => !EcmaPattern.TryParse(pattern.Key, out var parsed, out _)
            || parsed.Match(Encoding.UTF8.GetBytes(name.GetString()), MostSteps, out _) != PatternMatch.No);
}
