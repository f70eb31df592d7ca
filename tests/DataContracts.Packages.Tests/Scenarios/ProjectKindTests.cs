using DataContracts.Packages.Tests.Harness;
using DataContracts.Tests;

namespace DataContracts.Packages.Tests.Scenarios;

/// <summary>In each kind of project, a broken fixture is one error, with the same line.</summary>
[Collection(PackageTests.Name)]
public sealed class ProjectKindTests(PackageFixture package)
{
    public static TheoryData<string> UsualKinds => [.. ProjectKinds.Usual.Keys];

    [Theory]
    [MemberData(nameof(UsualKinds))]
    public void Broken_fixture_is_one_error(string name) => AssertOneError(ProjectKinds.Usual[name]);

    [SlowFact]
    public void Broken_fixture_is_one_error_in_other_kinds_of_projects() =>
        Assert.All(ProjectKinds.Others.Values, AssertOneError);

    private void AssertOneError(ProjectKind kind)
    {
        var folder = package.CreateFolder(kind.Folder);
        var project = Path.Combine(folder, kind.File);
        var fixture = Path.Combine(folder, "fixtures/orders/first.json");
        kind.Write(folder, (Orders.ContractPath, Orders.Contract), ("fixtures/orders/first.json", Orders.Misspelt));

        var broken = package.Build(folder, [kind.File, .. kind.Arguments]).Fails();

        Assert.Equal([$"{fixture}{Orders.MisspeltFinding} [{project}{kind.Suffix}]"], broken.ReportedProblems);
        Assert.Equal(
            (fixture, 3, "error", "DC1005",
                "'staus' is not a property of this object; did you mean 'status' (required, missing)?"),
            ProblemMatcher.Match(broken.ReportedProblems[0]));
        File.WriteAllText(fixture, Orders.Valid);
        Assert.Empty(package.Build(folder, [kind.File, "--no-restore", .. kind.Arguments]).Succeeds().ReportedProblems);
    }
}
