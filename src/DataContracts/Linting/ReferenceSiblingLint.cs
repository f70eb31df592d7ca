using System.Text;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>Up to draft-07 a reference makes all keywords beside it void.</summary>
internal sealed class ReferenceSiblingLint : ISchemaLint
{
    public void Check(LintedSchema schema, ICollection<SchemaProblem> problems)
    {
        foreach (var member in schema.Members)
        {
            if (member is { IsIgnored: true, Known.Asserts: true } && !IsRepeated(schema, member))
            {
                problems.Add(schema.At(LintRules.Ineffective, member.Value,
                    $"'{member.Name}' has no effect: {schema.DialectName} ignores what is beside '$ref'; write both as items of 'allOf'"));
            }
        }
    }

    /// <summary>What the reference's target demands as well, as many generators write 'type', is not lost.</summary>
    private static bool IsRepeated(LintedSchema schema, LintedMember member) =>
        schema.Target is { } target
        && target.Value.TryGetProperty(Encoding.UTF8.GetBytes(member.Name), out var other)
        && JsonEquality.AreEqual(
            member.Value.Document.Utf8, member.Value.Document.Tokens, member.Value.Index, other.Document.Utf8,
            other.Document.Tokens, other.Index);
}
