using System.Text.RegularExpressions;
using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

/// <summary>A contract with published versions in a real build.</summary>
[Collection(PackageTests.Name)]
public sealed partial class PublishedVersionTests(PackageFixture package)
{
    private const string Published = "contracts/orders/published/1.3.0.schema.json";
    private const string SealPath = "contracts/orders/published/seal";

    private static readonly string s_required = Orders.Contract.Replace(
        "[\"id\", \"status\"]", "[\"id\", \"status\", \"placed\"]", StringComparison.Ordinal);

    [Fact]
    public void Changed_deleted_or_added_published_file_is_checked_by_the_next_build()
    {
        var project = WithPublished(out _);
        _ = project.Build().Succeeds();
        Assert.Empty(project.BuildInDetail().Succeeds().Checks);

        var edited = project.Write(Published, Orders.Contract.Replace("\"paid\"", "\"paid\", \"lost\"", StringComparison.Ordinal))
            .BuildInDetail().Fails();
        var begin = project.Finding(Published, "(1,1): error DC3003: published version 1.3.0 was edited");
        Assert.Contains(edited.Findings, finding => finding.StartsWith(begin, StringComparison.Ordinal));
        _ = project.Write(Published, Orders.Contract).Build().Succeeds();
        Assert.Empty(project.BuildInDetail().Succeeds().Checks);

        File.Delete(Path.Combine(project.Folder, Published));
        Assert.Equal(["error DC3004"], project.Build().Fails().Rules);
        _ = project.Write(Published, Orders.Contract).Build().Succeeds();
        Assert.Empty(project.BuildInDetail().Succeeds().Checks);

        var added = project.Write(
            "contracts/orders/published/1.2.0.schema.json",
            Orders.Contract.Replace("1.3.0", "1.2.0", StringComparison.Ordinal)).Build().Fails();
        Assert.Equal(["error DC3005"], added.Rules);
    }

    [Fact]
    public void Deleted_or_edited_seal_is_detected_without_any_other_change()
    {
        var project = WithPublished(out var seal);
        _ = project.Build().Succeeds();
        File.Delete(Path.Combine(project.Folder, SealPath));
        Assert.Equal(["error DC3005"], project.Build().Fails().Rules);
        Assert.Equal(["error DC3011"], project.Write(SealPath, "<<<<<<< ours\n").Build().Fails().Rules);
        _ = project.Write(SealPath, seal).Build().Succeeds();
    }

    [Fact]
    public void Lowered_version_is_an_error_at_its_position()
    {
        var project = WithPublished(out _).Write(Orders.ContractPath, Orders.Contract.Replace("1.3.0", "1.2.0", StringComparison.Ordinal));
        Assert.Equal(
            [project.Finding(Orders.ContractPath,
                "(3,48): error DC3006: the contract says version 1.2.0, but 1.3.0 is published already, and a version never goes down; "
                    + "write 1.3.0 or higher [published/1.3.0.schema.json(3,48)]")],
            project.Build().Fails().Findings);
    }

    [Fact]
    public void Changed_wording_under_the_same_version_is_an_error_with_the_next_version()
    {
        var project = WithPublished(out _)
            .Write(Orders.ContractPath, Orders.Contract.Replace("\"sales\"", "\"checkout\"", StringComparison.Ordinal));
        Assert.Contains(
            "this needs version 1.3.1, the contract says 1.3.0", Assert.Single(project.Build().Fails().Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Newly_required_property_is_an_error_until_the_major_version_is_raised()
    {
        var project = WithPublished(out _).Write(Orders.ContractPath, s_required.Replace("1.3.0", "1.4.0", StringComparison.Ordinal))
            .Write("fixtures/orders/first.json", """{ "id": 1, "status": "new", "placed": "2026-03-01" }""");
        var finding = Assert.Single(project.Build().Fails().Findings);
        Assert.StartsWith(project.Finding(Orders.ContractPath,
            "(10,3): error DC3007: 'placed' is now required, so documents that 1.3.0 accepted are rejected; this needs version 2.0.0, the "
                + "contract says 1.4.0. Witness: {"), finding, StringComparison.Ordinal);
        Assert.EndsWith("[published/1.3.0.schema.json(10,3)]", finding, StringComparison.Ordinal);

        _ = project.Write(Orders.ContractPath, s_required.Replace("1.3.0", "2.0.0", StringComparison.Ordinal)).Build().Succeeds();
    }

    [Fact]
    public void Fixture_of_a_published_version_is_checked_against_that_version()
    {
        var project = WithPublished(out _).Write("fixtures/orders/1.3.0/late.json", Orders.Misspelt)
            .Write("fixtures/orders/1.1.0/old.json", Orders.Valid);
        Assert.Equal(["error DC1005", "error DC3014"], project.Build().Fails().Rules);
    }

    [Fact]
    public void Interrupted_publish_is_reported_by_the_next_build_even_if_nothing_else_changed()
    {
        var project = WithPublished(out _);
        _ = project.Build().Succeeds();
        var journal = Path.Combine(project.Folder, "contracts/orders/.contracts-journal");
        Assert.Equal(["error DC3015"], project.Write(journal, "[\"published/seal\"]").Build().Fails().Rules);
        File.Delete(journal);
        _ = project.Build().Succeeds();
    }

    [Fact]
    public void Published_versions_of_a_deleted_contract_are_an_error_at_the_newest_one()
    {
        var project = WithPublished(out _).Write("contracts/items/items.schema.json", "{}").Write("fixtures/items/a.json", "{}");
        _ = project.Build().Succeeds();
        File.Delete(Path.Combine(project.Folder, Orders.ContractPath));
        Directory.Delete(Path.Combine(project.Folder, "fixtures/orders"), recursive: true);
        var finding = Assert.Single(project.Build().Fails().Findings);
        Assert.StartsWith(
            project.Finding(
                Published, "(1,1): error DC3016: versions of 'orders' are published here, but no working contract is beside this folder"),
            finding,
            StringComparison.Ordinal);
        Assert.Equal([finding], project.Build().Fails().Findings);
    }

    /// <summary>Publishes the working contract as is, with the seal line that the build asks for.</summary>
    private ConsumerProject WithPublished(out string seal)
    {
        var project = package.CreateProject().WithOrders().Write(Published, Orders.Contract);
        var asked = MissingLine().Match(Assert.Single(project.Build().Fails().Findings));
        Assert.True(asked.Success);
        seal = asked.Groups["line"].Value + "\n";
        return project.Write(SealPath, seal);
    }

    [GeneratedRegex("add '(?<line>1\\.3\\.0 [0-9a-f]{64})' to seal", RegexOptions.CultureInvariant)]
    private static partial Regex MissingLine();
}
