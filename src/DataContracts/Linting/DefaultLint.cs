using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A default or an example that its own schema does not allow.</summary>
internal sealed class DefaultLint : ISchemaLint
{
    public IEnumerable<SchemaProblem> Find(LintedSchema schema) =>
        from keyword in schema.Keywords
        where keyword.Definition is { Values: not HeldValues.None, Annotates: not InstanceTypes.None }
        from value in keyword.Definition.Values == HeldValues.One ? [keyword.Value] : keyword.Value.EnumerateArray()
        let reason = schema.WhyInvalid(value)
        where reason is not null
        select schema.In(LintRules.WrongDefault, value,
            $"its own schema does not allow this {(keyword.Definition.Values == HeldValues.One ? "default" : "example")}: {reason}");
}
