using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A keyword about values of another type than <c>type</c> allows.</summary>
internal sealed class InapplicableKeywordLint : ISchemaLint
{
    public IEnumerable<SchemaProblem> Find(LintedSchema schema)
    {
        var types = schema.Types;
        return types == InstanceTypes.All || types == InstanceTypes.None
            ? []
            : from keyword in schema.Keywords
              where keyword.Name != "format" // Formats of numbers are a custom of their own.
              where (keyword.Definition.AppliesTo & types) == 0
              select schema.At(LintRules.Ineffective, keyword.Value,
                  $"'{keyword.Name}' is about {InstanceTypeWords.Many(keyword.Definition.AppliesTo)}, which 'type' does not allow here, "
                      + "so it has no effect");
    }
}
