using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.Contracts;

namespace DataContracts.Drift.Tests.Comparison;

/// <summary>
/// Each keyword of each dialect has rows: one that narrows, one that widens (the rule and its mirror), one that changes nothing.
/// </summary>
public sealed class KeywordCoverageTests
{
    // Keywords which no value of makes a schema allow less, so that they have neutral rows only.
    private static readonly Dictionary<string, string> s_waivers = new(StringComparer.Ordinal)
    {
        ["$comment"] = "words for people",
        ["$vocabulary"] = "read in meta-schemas, where it makes the dialect; a contract's own is words",
        ["title"] = "words for people",
        ["description"] = "words for people",
        ["default"] = "an annotation: a validator fills nothing in",
        ["examples"] = "words for people",
        ["deprecated"] = "an annotation",
        ["readOnly"] = "an annotation: who writes is not known",
        ["writeOnly"] = "an annotation: who reads is not known",
        ["x-contract"] = "what the contract says of itself",
        ["contentEncoding"] = "an annotation in every dialect: content is never asserted",
        ["contentMediaType"] = "an annotation in every dialect: content is never asserted",
        ["contentSchema"] = "an annotation in every dialect: content is never asserted",
    };

    public static TheoryData<string> Keywords => [.. Names];

    private static IEnumerable<string> Names => DialectRegistry.All.SelectMany(dialect => dialect.Keywords.Keys)
        .Concat(Vocabularies.ByUri.Values.SelectMany(keywords => keywords.Select(keyword => keyword.Name)))
        .Concat(ContractVocabulary.Vocabulary.Keywords)
        .Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<CompatibilityRow> Rows(string keyword) => CompatibilityRow.All.Values.Where(row => row.Keyword == keyword);

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Keyword_has_a_row_that_narrows(string keyword) =>
        Assert.True(Rows(keyword).Any(row => row.Narrows) != s_waivers.ContainsKey(keyword));

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Keyword_has_a_row_that_widens(string keyword) =>
        Assert.True(Rows(keyword).Any(row => row.Widens) != s_waivers.ContainsKey(keyword));

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Keyword_has_a_row_that_changes_nothing(string keyword) => Assert.Contains(Rows(keyword), row => row.IsNeutral);

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Rows_of_a_keyword_use_it(string keyword) => Assert.All(
        Rows(keyword),
        row =>
            Assert.True(
                row.Old.Contains($"\"{keyword}\"", StringComparison.Ordinal)
                    || row.New.Contains($"\"{keyword}\"", StringComparison.Ordinal)
                    || row.Name.EndsWith("calls it id", StringComparison.Ordinal),
                row.Name));

    [Fact]
    public void Every_waiver_names_an_existing_keyword() => Assert.Empty(s_waivers.Keys.Except(Names));

    [Fact]
    public void There_are_at_least_four_hundred_rows() => Assert.InRange(CompatibilityRow.All.Count, 400, int.MaxValue);
}
