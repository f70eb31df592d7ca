namespace DataContracts.Tests.Contracts;

/// <summary>Syntax and precedence of SemVer 2.0.0.</summary>
public sealed class SemanticVersionTests
{
    [Theory]
    [InlineData("0.0.0")]
    [InlineData("1.2.3")]
    [InlineData("10.20.30-alpha.1.x-y+build.007")]
    [InlineData("1.0.0--")]
    [InlineData("1.0.0-0a")]
    [InlineData("99999999999999999999999.0.0")]
    public void Version_is_parsed_and_keeps_its_text(string text)
    {
        Assert.True(SemanticVersion.TryParse(text, out var version, out var problem));
        Assert.Equal((text, null), (version.Text, problem));
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("v1.2.3", "it starts with 'v'; write 1.2.3")]
    [InlineData("1.2", "it has 2 numbers where three are needed: major.minor.patch")]
    [InlineData("1", "it has 1 number where three are needed: major.minor.patch")]
    [InlineData("1.2.3.4", "it has 4 numbers where three are needed: major.minor.patch")]
    [InlineData("1..3", "its minor number is missing")]
    [InlineData("1.x.3", "its minor number is 'x', which is not a number")]
    [InlineData("1.02.3", "its minor number '02' starts with a zero")]
    [InlineData("1.2.٣", "its patch number is '٣', which is not a number")]
    [InlineData("1.2.3-", "a part of its pre-release is empty")]
    [InlineData("1.2.3-a..b", "a part of its pre-release is empty")]
    [InlineData("1.2.3-01", "the number '01' in its pre-release starts with a zero")]
    [InlineData("1.2.3-a_b", "its pre-release contains '_'; only letters A-Z, digits and hyphens may stand there")]
    [InlineData("1.2.3+", "a part of its build metadata is empty")]
    [InlineData(" 1.2.3", "its major number is ' 1', which is not a number")]
    public void Invalid_version_is_reported_with_its_text(string text, string expected)
    {
        Assert.False(SemanticVersion.TryParse(text, out _, out var problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void Precedence_follows_section_11()
    {
        string[] ascending =
        [
            "0.0.1", "0.2.0", "0.10.0", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11",
            "1.0.0-rc.1", "1.0.0", "1.0.1", "2.0.0", "10000000000000000000000.0.0",
        ];
        var versions = ascending.Select(Parse).ToArray();
        for (var i = 1; i < versions.Length; i++)
        {
            Assert.True(versions[i - 1] < versions[i], $"{versions[i - 1]} < {versions[i]}");
            Assert.True(versions[i] > versions[i - 1], $"{versions[i]} > {versions[i - 1]}");
        }
    }

    [Fact]
    public void Build_metadata_is_ignored()
    {
        Assert.Equal(Parse("1.0.0+a"), Parse("1.0.0+b"));
        Assert.Equal(Parse("1.0.0+a").GetHashCode(), Parse("1.0.0+b").GetHashCode());
        Assert.NotEqual(Parse("1.0.0"), Parse("1.0.0-rc.1"));
    }

    internal static SemanticVersion Parse(string text) =>
        SemanticVersion.TryParse(text, out var version, out var problem) ? version : throw new ArgumentException(problem, nameof(text));
}
