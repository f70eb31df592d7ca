using System.Globalization;

namespace DataContracts.JsonSchema.Tests.Violations;

/// <summary>Reporting very many violations takes time proportional to the document.</summary>
public sealed class ManyViolationsTests
{
    [Fact]
    public void Every_item_of_a_long_array_can_be_invalid()
    {
        const int Items = 50_000;
        var document = Check.Parse($"[{string.Join(',', Enumerable.Range(0, Items))}]");

        var violations = Check.Compile("""{ "items": { "type": "string" } }""").Validate(document);

        Assert.Equal(Items, violations.Length);
        Assert.Equal($"/{(Items - 1).ToString(CultureInfo.InvariantCulture)}", violations[^1].InstancePointer);
    }

    [Fact]
    public void Every_name_of_a_large_object_can_be_unknown()
    {
        const int Names = 4000;
        var schema = $$"""{ "additionalProperties": false, "properties": { {{Members("name", "{}")}} } }""";

        var violations = Check.Compile(schema).Validate(Check.Parse($"{{ {Members("nmae", "1")} }}"));

        Assert.Equal(Names, violations.Length);
        Assert.EndsWith("did you mean 'name0'?", violations[0].Message, StringComparison.Ordinal);

        static string Members(string name, string value) =>
            string.Join(
                ", ",
                Enumerable.Range(0, Names).Select(number => string.Create(CultureInfo.InvariantCulture, $"\"{name}{number}\": {value}")));
    }

    [Fact]
    public void Allowed_values_are_listed_in_order_once_the_suggestion_limit_is_reached()
    {
        string Values(string word, int count) => string.Join(
            ',', Enumerable.Range(0, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"\"{word} {number}\"")));

        var violations = Check.Compile($$"""{ "items": { "enum": [{{Values("value", 1000)}}] } }""")
            .Validate(Check.Parse($"[{Values("vlaue", 1500)}]"));

        Assert.Equal("value 7", violations[7].Parameters.Suggestion);
        Assert.StartsWith("\"vlaue 7\" is not one of \"value 7\", ", violations[7].Message, StringComparison.Ordinal);
        Assert.Null(violations[^1].Parameters.Suggestion);
        Assert.Contains(" is not one of \"value 0\", \"value 1\", \"value 2\", ", violations[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nearest_values_of_many_branches_are_listed()
    {
        var branches = string.Join(", ",
            Enumerable.Range(0, 50)
                .Select(number =>
                    $$"""{ "required": ["kind"], "properties": { "kind": { "const": "k"""
                        + $$"""{{number.ToString(CultureInfo.InvariantCulture)}}" } } }"""));

        var line = Assert.Single(Check.Lines($$"""{ "anyOf": [{{branches}}] }""", """{ "kind": "k77" }"""));

        Assert.Contains("expected \"k7\" or ", line, StringComparison.Ordinal);
        Assert.EndsWith(" or 42 more", line, StringComparison.Ordinal);
    }
}
