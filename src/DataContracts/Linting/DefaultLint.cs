using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A default or an example that its own schema does not allow.</summary>
internal sealed class DefaultLint : ISchemaLint
{
    public void Check(LintedSchema schema, ICollection<SchemaProblem> problems)
    {
        foreach (var member in schema.Members)
        {
            if (member.Keyword is { Values: not HeldValues.None, Annotates: not InstanceTypes.None } keyword)
            {
                var isOne = keyword.Values == HeldValues.One;
                foreach (var value in isOne ? [member.Value] : member.Value.EnumerateArray())
                {
                    if (schema.WhyInvalid(value) is { } reason)
                    {
                        problems.Add(schema.In(LintRules.WrongDefault, value,
                            $"its own schema does not allow this {(isOne ? "default" : "example")}: {reason}"));
                    }
                }
            }
        }
    }
}
