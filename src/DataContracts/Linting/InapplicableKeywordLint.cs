using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A keyword about values of another type than <c>type</c> allows.</summary>
internal sealed class InapplicableKeywordLint : ISchemaLint
{
    private static readonly (InstanceTypes Types, string Words)[] s_words =
    [
        (InstanceTypes.Object, "objects"), (InstanceTypes.Array, "arrays"), (InstanceTypes.String, "strings"),
        (InstanceTypes.Number, "numbers"),
    ];

    public IEnumerable<SchemaProblem> Find(LintedSchema schema)
    {
        var types = schema.Types;
        return types == InstanceTypes.All || types == InstanceTypes.None
            ? []
            : from keyword in schema.Keywords
              where keyword.Name != "format" // Formats of numbers are a custom of their own.
              let appliesTo = schema.Dialect.Keywords[keyword.Name].AppliesTo
              where (appliesTo & types) == 0
              select schema.At(LintRules.Ineffective, keyword.Name, keyword.Value,
                  $"'{keyword.Name}' is about {WordsFor(appliesTo)}, which 'type' does not allow here, so it has no effect");
    }

    private static string WordsFor(InstanceTypes types) =>
        string.Join(" and ", s_words.Where(word => (word.Types & types) != 0).Select(word => word.Words));
}
