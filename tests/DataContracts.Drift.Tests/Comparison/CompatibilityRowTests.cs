using System.Text;

namespace DataContracts.Drift.Tests.Comparison;

/// <summary>Each row of <c>compatibility/*.json</c>, in both directions.</summary>
public sealed class CompatibilityRowTests
{
    public static TheoryData<string> Rows => [.. CompatibilityRow.All.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_has_the_expected_verdicts(string name)
    {
        var row = CompatibilityRow.All[name];
        Check(row, row.Old, row.New, row.Rejects, row.Admits);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reversed_row_has_the_opposite_verdicts(string name)
    {
        var row = CompatibilityRow.All[name];
        Check(row, row.New, row.Old, row.Admits, row.Rejects);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Version_is_compatible_with_itself(string name)
    {
        var row = CompatibilityRow.All[name];
        Check(row, row.New, row.New, InclusionVerdict.Compatible, InclusionVerdict.Compatible);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Class_of_each_role_follows_from_the_verdicts(string name)
    {
        // Undecided counts as a break.
        var row = CompatibilityRow.All[name];
        var (rejects, admits) = (row.Rejects != InclusionVerdict.Compatible, row.Admits != InclusionVerdict.Compatible);
        Assert.Equal(rejects ? "major" : admits ? "minor" : "patch", row.Classes["accepts"]);
        Assert.Equal(admits ? "major" : rejects ? "minor" : "patch", row.Classes["produces"]);
        Assert.Equal(rejects || admits ? "major" : "patch", row.Classes["both"]);
    }

    private static void Check(CompatibilityRow row, string old, string changed, InclusionVerdict rejects, InclusionVerdict admits)
    {
        var (before, after) = (row.Compile(old), row.Compile(changed));
        var comparison = SchemaComparer.Compare(before, after);
        var changes = string.Join(
            Environment.NewLine, comparison.Changes.Select(change => $"{change.Direction} {change.Message} {change.Witness}"));
        Assert.True(
            (rejects, admits) == (comparison.NewlyRejected.Verdict, comparison.NewlyAdmitted.Verdict),
            $"{comparison.NewlyRejected.Verdict}, {comparison.NewlyAdmitted.Verdict}{Environment.NewLine}{changes}");
        AssertHasChanges(comparison.NewlyRejected, before, after);
        AssertHasChanges(comparison.NewlyAdmitted, after, before);
    }

    /// <summary>A verdict other than compatible has a change, and the validator confirms each witness.</summary>
    private static void AssertHasChanges(Inclusion inclusion, CompiledSchema allows, CompiledSchema rejects)
    {
        Assert.Equal(inclusion.Verdict == InclusionVerdict.Compatible, inclusion.Changes.IsEmpty);
        Assert.Equal(inclusion.Verdict == InclusionVerdict.Break, inclusion.Changes.Any(change => !change.IsUndecided));
        foreach (var witness in inclusion.Changes.Select(change => change.Witness).OfType<string>())
        {
            var utf8 = Encoding.UTF8.GetBytes(witness);
            Assert.True(allows.IsValid(utf8) && !rejects.IsValid(utf8), witness);
        }
    }
}
