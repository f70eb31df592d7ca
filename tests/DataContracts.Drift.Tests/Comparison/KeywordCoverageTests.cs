using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.Contracts;

namespace DataContracts.Drift.Tests.Comparison;

/// <summary>
/// Each keyword of each dialect has a row that narrows, one that widens and one that is neutral.
/// </summary>
public sealed class KeywordCoverageTests
{
    // Keywords that never restrict a schema, so they have neutral rows only.
    private static readonly Dictionary<string, string> s_waivers = new(StringComparer.Ordinal)
    {
        ["$comment"] = "documentation",
        ["$vocabulary"] = "only meaningful in meta-schemas, where it defines the dialect",
        ["title"] = "documentation",
        ["description"] = "documentation",
        ["default"] = "an annotation: validators do not fill in defaults",
        ["examples"] = "documentation",
        ["deprecated"] = "an annotation",
        ["readOnly"] = "an annotation: the validator does not know whether a document is read or written",
        ["writeOnly"] = "an annotation: the validator does not know whether a document is read or written",
        ["x-contract"] = "metadata of the contract",
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
    public void Keyword_has_a_neutral_row(string keyword) => Assert.Contains(Rows(keyword), row => row.IsNeutral);

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Rows_of_a_keyword_use_it(string keyword) => Assert.All(
        Rows(keyword),
        row =>
            Assert.True(
                row.Old.Contains($"\"{keyword}\"", StringComparison.Ordinal)
                    || row.New.Contains($"\"{keyword}\"", StringComparison.Ordinal)
                    || row.Name.EndsWith("named id in draft-04", StringComparison.Ordinal),
                row.Name));

    [Fact]
    public void Every_waiver_names_an_existing_keyword() => Assert.Empty(s_waivers.Keys.Except(Names));

    [Fact]
    public void There_are_at_least_four_hundred_rows() => Assert.InRange(CompatibilityRow.All.Count, 400, int.MaxValue);
}
