using DataContracts.Build.Configuration;

namespace DataContracts.Build.Tests.Configuration;

public sealed class ItemGlobTests
{
    private static readonly string s_root = Path.GetFullPath("/repo");

    [Theory]
    [InlineData("fixtures/**/*.json", "src/Shop/fixtures/a.json", true)]
    [InlineData("fixtures/**/*.json", "src/Shop/fixtures/a/b/c.json", true)]
    [InlineData("fixtures\\**\\*.json", "src/Shop/fixtures/a/c.json", true)]
    [InlineData("fixtures/**/*.json", "src/Shop/fixtures/A.JSON", true)]
    [InlineData("fixtures/**/*.json", "src/Shop/fixtures/a.yaml", false)]
    [InlineData("fixtures/**/*.json", "src/Shop/other/a.json", false)]
    [InlineData("fixtures/*.json", "src/Shop/fixtures/a/b.json", false)]
    [InlineData("../../contracts/**/*.schema.json", "contracts/a/a.schema.json", true)]
    [InlineData("data/?.json", "src/Shop/data/1.json", true)]
    [InlineData("data/?.json", "src/Shop/data/12.json", false)]
    [InlineData("data/one.json", "src/Shop/data/one.json", true)]
    [InlineData("data/o+e(1)/*.json", "src/Shop/data/o+e(1)/x.json", true)]
    [InlineData("data/**", "src/Shop/data/x/y.json", true)]
    public void Glob_matches_what_MSBuild_matches(string glob, string file, bool expected) =>
        Assert.Equal(expected, new ItemGlob(glob, Path.Combine(s_root, "src", "Shop")).Matches(Path.Combine(s_root, file)));
}
