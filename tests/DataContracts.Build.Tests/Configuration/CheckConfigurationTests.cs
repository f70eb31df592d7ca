using DataContracts.Build.Configuration;

namespace DataContracts.Build.Tests.Configuration;

public sealed class CheckConfigurationTests
{
    [Fact]
    public void Unset_options_have_the_default_of_the_validator()
    {
        var read = Read(("DataContractsSeverity", ""), ("DataContractsMaxDepth", " "));

        Assert.Empty(read.Problems);
        Assert.Equal(new CheckOptions(), read.Options);
        Assert.Equal(Severity.Error, read.MostSevere);
    }

    [Fact]
    public void Values_are_parsed_ignoring_case_and_whitespace()
    {
        var read = Read(
            ("DataContractsCheck", "TRUE"),
            ("DataContractsSeverity", " Warning "),
            ("DataContractsAssertFormat", " False "),
            ("DataContractsDefaultDialect", " urn:x "),
            ("DataContractsMaxDepth", " 12\n"));

        Assert.Empty(read.Problems);
        Assert.Equal(new CheckOptions { AssertFormat = false, DefaultDialect = "urn:x", MaxDepth = 12 }, read.Options);
        Assert.Equal(Severity.Warning, read.MostSevere);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public void Invalid_depth_is_reported_and_the_default_is_used(string depth)
    {
        var read = Read(("DataContractsMaxDepth", depth));

        Assert.Equal($"the property DataContractsMaxDepth is '{depth}', but must be a whole number above 0", Assert.Single(read.Problems));
        Assert.Equal(new CheckOptions().MaxDepth, read.Options.MaxDepth);
    }

    [Theory]
    [InlineData("", 100)]
    [InlineData(" 7 ", 7)]
    [InlineData("0", 0)]
    public void Limit_of_findings_can_be_set(string text, int expected) =>
        Assert.Equal(expected, Read(("DataContractsMaxFindings", text)).MaxFindings);

    [Fact]
    public void Invalid_number_of_findings_is_reported()
    {
        var read = Read(("DataContractsMaxFindings", "many"));
        Assert.Equal(
            "the property DataContractsMaxFindings is 'many', but must be a whole number, 0 for no limit", Assert.Single(read.Problems));
        Assert.Equal(100, read.MaxFindings);
    }

    [Fact]
    public void Each_invalid_value_is_reported()
    {
        var read = Read(("DataContractsCheck", "maybe"), ("DataContractsSeverity", "fatal"), ("DataContractsAssertFormat", "1"));

        Assert.Equal(3, read.Problems.Length);
    }

    private static CheckConfiguration Read(params (string Name, string Value)[] settings) =>
        CheckConfiguration.Read(new ProjectSettings(settings));
}
