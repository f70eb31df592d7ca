using DataContracts.Tests.Contracts;

namespace DataContracts.Tests.Versions;

/// <summary>The version that a change needs, by the role of the contract.</summary>
public sealed class VersionPolicyTests
{
    [Theory]
    [InlineData(ContractRole.Accepts, true, false, ChangeClass.Break)]
    [InlineData(ContractRole.Accepts, false, true, ChangeClass.Addition)]
    [InlineData(ContractRole.Produces, true, false, ChangeClass.Addition)]
    [InlineData(ContractRole.Produces, false, true, ChangeClass.Break)]
    [InlineData(ContractRole.Both, true, false, ChangeClass.Break)]
    [InlineData(ContractRole.Both, false, true, ChangeClass.Break)]
    [InlineData(ContractRole.Accepts, true, true, ChangeClass.Break)]
    [InlineData(ContractRole.Produces, true, true, ChangeClass.Break)]
    [InlineData(ContractRole.Accepts, false, false, ChangeClass.Words)]
    [InlineData(ContractRole.Produces, false, false, ChangeClass.Words)]
    [InlineData(ContractRole.Both, false, false, ChangeClass.Words)]
    public void Role_determines_the_class_of_a_change(ContractRole role, bool rejects, bool admits, ChangeClass expected)
    {
        Assert.Equal(
            expected,
            VersionPolicy.Classify(
                role,
                Comparison(
                    rejects ? InclusionVerdict.Break : InclusionVerdict.Compatible,
                    admits ? InclusionVerdict.Break : InclusionVerdict.Compatible)));
        // Undecided counts as a break.
        Assert.Equal(
            expected,
            VersionPolicy.Classify(
                role,
                Comparison(
                    rejects ? InclusionVerdict.Undecided : InclusionVerdict.Compatible,
                    admits ? InclusionVerdict.Undecided : InclusionVerdict.Compatible)));
    }

    [Theory]
    [InlineData("1.3.4", ChangeClass.None, "1.3.4")]
    [InlineData("1.3.4", ChangeClass.Words, "1.3.5")]
    [InlineData("1.3.4", ChangeClass.Addition, "1.4.0")]
    [InlineData("1.3.4", ChangeClass.Break, "2.0.0")]
    [InlineData("0.3.4", ChangeClass.Words, "0.3.5")]
    [InlineData("0.3.4", ChangeClass.Addition, "0.3.5")]
    [InlineData("0.3.4", ChangeClass.Break, "0.4.0")]
    public void Class_of_a_change_determines_the_needed_version(string published, ChangeClass change, string expected) =>
        Assert.Equal(expected, VersionPolicy.Needed(SemanticVersionTests.Parse(published), change).Text);

    [Theory]
    [InlineData("1.0.0", "1.9.0", true)]
    [InlineData("1.9.0", "2.0.0", false)]
    [InlineData("0.3.0", "0.3.9", true)]
    [InlineData("0.3.0", "0.4.0", false)]
    [InlineData("0.9.0", "1.0.0", false)]
    public void Minor_version_acts_as_the_major_version_below_1_0_0(string one, string other, bool expected) =>
        Assert.Equal(expected, VersionPolicy.SharePromise(SemanticVersionTests.Parse(one), SemanticVersionTests.Parse(other)));

    [Theory]
    [InlineData("2.0.0", "2.0.0", true)]
    [InlineData("3.0.0", "2.0.0", true)]
    [InlineData("2.0.0-rc.1", "2.0.0", true)]
    [InlineData("1.9.0", "2.0.0", false)]
    public void Prerelease_counts_as_its_release_and_a_higher_version_always_suffices(string version, string needed,
        bool expected) =>
        Assert.Equal(expected, VersionPolicy.Suffices(SemanticVersionTests.Parse(version), SemanticVersionTests.Parse(needed)));

    [Fact]
    public void Changed_role_must_keep_the_promises_of_both_roles()
    {
        Assert.Equal(ContractRole.Accepts, VersionPolicy.Stricter(ContractRole.Accepts, ContractRole.Accepts));
        Assert.Equal(ContractRole.Both, VersionPolicy.Stricter(ContractRole.Accepts, ContractRole.Produces));
        Assert.Equal(ContractRole.Both, VersionPolicy.Stricter(ContractRole.Both, ContractRole.Produces));
    }

    private static SchemaComparison Comparison(InclusionVerdict rejected, InclusionVerdict admitted) =>
        new(new Inclusion(rejected, []), new Inclusion(admitted, []), 0);
}
