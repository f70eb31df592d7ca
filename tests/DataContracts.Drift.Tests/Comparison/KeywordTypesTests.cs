namespace DataContracts.Drift.Tests.Comparison;

/// <summary>Tools read the types that a keyword applies to from its definition, the validator from the compiled keyword.</summary>
public sealed class KeywordTypesTests
{
    [Fact]
    public void Compiled_keyword_applies_to_the_types_of_its_definition()
    {
        var keywords = CompatibilityRow.All.Values
            .SelectMany(row => new[] { row.Compile(row.Old).Root, row.Compile(row.New).Root })
            .Where(schema => !schema.IsFalse)
            .SelectMany(schema => schema.Keywords.Select(keyword => (schema.Place.Resource.Dialect, keyword)))
            .ToArray();
        Assert.All(
            keywords,
            each => Assert.Equal(each.Dialect.Keywords[each.keyword.Location.Keyword].AppliesTo, each.keyword.AppliesTo));
        Assert.True(keywords.Select(each => each.keyword.GetType()).Distinct().Count() > 20);
    }
}
