using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A keyword about values of another type than <c>type</c> allows.</summary>
internal sealed class InapplicableKeywordLint : ISchemaLint
{
    public void Check(LintedSchema schema, ICollection<SchemaProblem> problems)
    {
        var types = schema.Types;
        if (types is InstanceTypes.All or InstanceTypes.None)
        {
            return;
        }

        foreach (var member in schema.Members)
        {
            // Formats of numbers are a custom of their own.
            if (member.Keyword is { } keyword && (keyword.AppliesTo & types) == 0 && keyword.Name != "format")
            {
                problems.Add(schema.At(LintRules.Ineffective, member.Value,
                    $"'{keyword.Name}' is about {InstanceTypeWords.Many(keyword.AppliesTo)}, which 'type' does not allow here, "
                        + "so it has no effect"));
            }
        }
    }
}
