using DataContracts.Build.Severities.EditorConfigs;

namespace DataContracts.Build.Tests.Severities;

public sealed class SectionGlobTests
{
    [Theory]
    [InlineData("*", "a.json", true)]
    [InlineData("*.json", "a.json", true)]
    [InlineData("*.json", "deep/er/a.json", true)]
    [InlineData("*.json", "a.jsonl", false)]
    [InlineData("*.{json,ndjson}", "deep/a.ndjson", true)]
    [InlineData("*.{json,ndjson}", "deep/a.txt", false)]
    [InlineData("fixtures/*.json", "fixtures/a.json", true)]
    [InlineData("fixtures/*.json", "fixtures/orders/a.json", false)]
    [InlineData("fixtures/*.json", "tests/fixtures/a.json", false)]
    [InlineData("/fixtures/**.json", "fixtures/orders/a.json", true)]
    [InlineData("fixtures/**/a.json", "fixtures/a.json", true)]
    [InlineData("fixtures/**/a.json", "fixtures/x/y/a.json", true)]
    [InlineData("v{1..12}.json", "v7.json", true)]
    [InlineData("v{1..12}.json", "v13.json", false)]
    [InlineData("[ab].json", "b.json", true)]
    [InlineData("[!ab].json", "b.json", false)]
    [InlineData("[!ab].json", "c.json", true)]
    [InlineData("a?.json", "ab.json", true)]
    [InlineData("a?.json", "a.json", false)]
    [InlineData("{a,{b,c}}.json", "c.json", true)]
    [InlineData("{single.json", "{single.json", true)]
    [InlineData("a\\*.json", "a*.json", true)]
    [InlineData("a\\*.json", "ab.json", false)]
    [InlineData("a+(b).json", "a+(b).json", true)]
    [InlineData("[", "[", true)]
    public void Glob_matches_as_editors_match_it(string glob, string file, bool expected) =>
        Assert.Equal(expected, new SectionGlob(glob, "/repo").Matches("/repo/" + file));

    [Fact]
    public void File_of_another_folder_does_not_match() => Assert.False(new SectionGlob("*", "/repo").Matches("/repository/a.json"));
}
