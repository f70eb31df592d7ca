using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>Up to draft-07 a reference makes all keywords beside it void.</summary>
internal sealed class ReferenceSiblingLint : ISchemaLint
{
    public IEnumerable<SchemaProblem> Find(LintedSchema schema) =>
        !schema.Dialect.RefReplacesSiblings || schema.Find("$ref") is not { Kind: JsonKind.String }
            ? []
            : from member in schema.Members
              where member.Key is not ("$ref" or "$schema" or "$id" or "id" or "$comment" or "definitions")
              where schema.Dialect.Keywords.TryGetValue(member.Key, out var keyword) && keyword.Annotates == InstanceTypes.None
              select schema.At(LintRules.Ineffective, member.Key, member.Value,
                  $"'{member.Key}' has no effect: {schema.DialectName} ignores what is beside '$ref'; write both as items of 'allOf'");
}
