using System.Text;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A required property that no object of the schema may have.</summary>
internal sealed class RequiredPropertyLint : ISchemaLint
{
    public IEnumerable<SchemaProblem> Find(LintedSchema schema)
    {
        if (schema.Find("required") is not { Kind: JsonKind.Array } required)
        {
            yield break;
        }

        var declared = schema.Find("properties");
        var isClosed = schema.Find("additionalProperties") is { Kind: JsonKind.False } && schema.Find("patternProperties") is null;
        foreach (var name in required.EnumerateArray().Where(name => name.Kind == JsonKind.String))
        {
            var isDeclared = false;
            JsonElementView property = default;
            if (declared is { } properties)
            {
                isDeclared = properties.TryGetProperty(Encoding.UTF8.GetBytes(name.GetString()), out property);
            }

            var shown = schema.ShowsNames ? $"'{ValueText.Shorten(name.GetString())}'" : $"a property {ValueText.NameNotShown}";
            if (isDeclared ? property.Kind == JsonKind.False : isClosed)
            {
                var reason = isDeclared ? "'properties' allows no value for it"
                    : "'additionalProperties' allows only what 'properties' lists";
                var near = isDeclared || !schema.ShowsNames || declared is null ? null
                    : Suggestions.Of(name.GetString(), declared.Value.EnumerateObject().Select(member => member.Key));
                yield return schema.In(LintRules.Contradiction, "required", name,
                    $"{shown} is required, but {reason}, so no object is valid here"
                    + (near is null ? "" : $"; did you mean '{ValueText.Shorten(near)}'?"));
            }
        }
    }
}
