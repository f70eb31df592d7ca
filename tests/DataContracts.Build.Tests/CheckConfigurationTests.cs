using DataContracts.Build.Configuration;

namespace DataContracts.Build.Tests;

public sealed class CheckConfigurationTests
{
    [Fact]
    public void What_is_not_set_is_the_engines_default()
    {
        var read = Read(("DataContractsSeverity", ""), ("DataContractsMaxDepth", " "));

        Assert.Empty(read.Problems);
        Assert.Equal(new CheckOptions(), read.Options);
        Assert.Equal(Severity.Error, read.MostSevere);
    }

    [Fact]
    public void Values_are_read_in_any_case_and_with_white_space()
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
    public void A_depth_that_is_none_is_a_problem_and_the_default_holds(string depth)
    {
        var read = Read(("DataContractsMaxDepth", depth));

        Assert.Equal($"the property DataContractsMaxDepth is '{depth}', but must be a whole number above 0", Assert.Single(read.Problems));
        Assert.Equal(new CheckOptions().MaxDepth, read.Options.MaxDepth);
    }

    [Theory]
    [InlineData("", 100)]
    [InlineData(" 7 ", 7)]
    [InlineData("0", 0)]
    public void The_number_of_findings_may_be_any(string text, int expected) =>
        Assert.Equal(expected, Read(("DataContractsMaxFindings", text)).MaxFindings);

    [Fact]
    public void A_number_of_findings_that_is_none_is_a_problem()
    {
        var read = Read(("DataContractsMaxFindings", "many"));
        Assert.Equal(
            "the property DataContractsMaxFindings is 'many', but must be a whole number, 0 for no limit", Assert.Single(read.Problems));
        Assert.Equal(100, read.MaxFindings);
    }

    [Fact]
    public void Each_bad_value_is_a_problem()
    {
        var read = Read(("DataContractsCheck", "maybe"), ("DataContractsSeverity", "fatal"), ("DataContractsAssertFormat", "1"));

        Assert.Equal(3, read.Problems.Length);
    }

    private static CheckConfiguration Read(params (string Name, string Value)[] settings) =>
        CheckConfiguration.Read(new ProjectSettings(settings));
}
