using System.Text;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>Up to draft-07 a reference makes all keywords beside it void.</summary>
internal sealed class ReferenceSiblingLint : ISchemaLint
{
    public IEnumerable<SchemaProblem> Find(LintedSchema schema) =>
        !schema.Dialect.RefReplacesSiblings || schema.Find("$ref") is not { Kind: JsonKind.String }
            ? []
            : from member in schema.Members
              where schema.Dialect.Keywords.TryGetValue(member.Key, out var keyword) && Asserts(keyword)
              where !IsRepeated(schema, member.Key, member.Value)
              select schema.At(LintRules.Ineffective, member.Value,
                  $"'{member.Key}' has no effect: {schema.DialectName} ignores what is beside '$ref'; write both as items of 'allOf'");

    private static bool Asserts(KeywordDefinition keyword) =>
        keyword.Name == "format"
        || (keyword.Annotates == InstanceTypes.None
            && keyword.Name is not ("$ref" or "$schema" or "$id" or "id" or "$comment" or "definitions"));

    /// <summary>What the reference's target demands as well, as many generators write 'type', is not lost.</summary>
    private static bool IsRepeated(LintedSchema schema, string keyword, JsonElementView value) =>
        schema.Target is { } target
        && target.Value.TryGetProperty(Encoding.UTF8.GetBytes(keyword), out var other)
        && JsonEquality.AreEqual(
            value.Document.Utf8, value.Document.Tokens, value.Index, other.Document.Utf8, other.Document.Tokens, other.Index);
}
