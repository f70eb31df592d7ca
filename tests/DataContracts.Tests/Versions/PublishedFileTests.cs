using DataContracts.Tests.Checking;

namespace DataContracts.Tests.Versions;

/// <summary>Published versions must not change.</summary>
public sealed class PublishedFileTests
{
    private const string Schema = "\"type\": \"object\"";
    private const string First = "contracts/orders/published/1.0.0.schema.json";
    private const string SealPath = "contracts/orders/published/seal";

    [Fact]
    public void Working_contract_identical_to_a_sealed_version_under_a_higher_number_has_no_findings()
    {
        foreach (var version in (string[])["1.0.0", "1.0.1", "1.7.0", "2.0.0-rc.1", "9.0.0"])
        {
            using var workspace = new TestWorkspace().Published("1.0.0", Schema).Working(version, Schema);
            Assert.Empty(workspace.Lines());
        }
    }

    [Fact]
    public void Formatting_and_property_order_do_not_count_as_an_edit()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", "\"type\": \"object\", \"maxProperties\": 1e1")
            .Working("1.0.0", "\"maxProperties\": 10,\n\n\"type\": \"object\"");
        workspace.File(First, Release.Text("1.0.0", "\"maxProperties\": 10.0, \"type\": \"object\""));
        Assert.Empty(workspace.Lines());
    }

    [Theory]
    [InlineData("\"minProperties\": 1")]
    [InlineData("\"maximum\": 9007199254740993")]
    public void Edit_beyond_double_precision_is_an_error(string edited)
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", "\"maximum\": 9007199254740992")
            .Working("2.0.0", Schema)
            .File(First, Release.Text("1.0.0", edited));
        Assert.StartsWith(
            $"{First}(1,1) DC3003: published version 1.0.0 was edited", Assert.Single(workspace.Lines()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"status\": \"active\"", "\"status\": \"retired\"", true)]
    [InlineData("\"contact\": \"x\"", "\"contact\": \"x\", \"status\": \"deprecated\"", true)]
    [InlineData("\"status\": \"deprecated\"", "\"status\": \"active\"", false)]
    [InlineData("\"status\": \"active\"", "\"status\": \"retired\", \"contact\": \"x\"", false)]
    public void Only_the_status_of_a_published_version_may_change_and_only_forward(string before, string after, bool isAllowed)
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", Schema, before)
            .Working("2.0.0", Schema)
            .File(First, Release.Text("1.0.0", Schema, after));
        Assert.Equal(isAllowed ? [] : [$"{First} DC3003"], workspace.Rules());
    }

    [Fact]
    public void Deleted_sealed_file_is_reported_at_its_line_in_the_seal()
    {
        using var workspace = new TestWorkspace().Published("1.0.0", Schema).Published("1.1.0", Schema).Working("1.1.0", Schema);
        File.Delete(workspace.Folder[First]);
        Assert.Equal(
            [$"{SealPath}(1,1) DC3004: version 1.0.0 is sealed, but 1.0.0.schema.json is gone; restore it (a version that is no longer "
                + "supported stays, with the status retired)"],
            workspace.Lines());
    }

    [Fact]
    public void Deleted_versions_are_reported_even_if_all_are_deleted()
    {
        using var workspace = new TestWorkspace().Published("1.0.0", Schema).Working("1.1.0", Schema);
        File.Delete(workspace.Folder[First]);
        Assert.Equal([$"{SealPath} DC3004"], workspace.Rules());
    }

    [Fact]
    public void Unsealed_file_is_reported_with_the_missing_line()
    {
        using var workspace = new TestWorkspace().Working("1.0.0", Schema).File(First, Release.Text("1.0.0", Schema));
        var hash = Seal.HashOf(Release.Document("1.0.0", Schema));
        var line = Assert.Single(workspace.Lines());
        Assert.StartsWith($"{First}(1,1) DC3005: published version 1.0.0 has no line in the seal", line, StringComparison.Ordinal);
        Assert.Contains($"add '1.0.0 {hash}' to seal", line, StringComparison.Ordinal);

        workspace.File(SealPath, $"1.0.0 {hash}\n");
        Assert.Empty(workspace.Lines());
    }

    [Fact]
    public void A_pre_release_is_not_frozen()
    {
        using var workspace = new TestWorkspace().Working("2.0.0-rc.2", "\"type\": \"array\"").Published("1.0.0", Schema)
            .File("contracts/orders/published/2.0.0-rc.1.schema.json", Release.Text("2.0.0-rc.1", "\"type\": \"string\""));
        Assert.Empty(workspace.Lines());
    }

    [Theory]
    [InlineData("1.3.schema.json", "1.0.0",
        "(1,1) DC3002: a published version is named by its number, such as 1.3.0.schema.json ('1.3' is not a SemVer version: it has 2 "
            + "numbers where three are needed: major.minor.patch)")]
    [InlineData("orders.json", "1.0.0", "(1,1) DC3002: a published version is named by its number, such as 1.3.0.schema.json")]
    [InlineData("1.1.0.schema.json", "1.0.0", "(4,16) DC3002: the file is named 1.1.0, but the version in it is '1.0.0'")]
    public void Published_file_name_must_match_its_version(string name, string version, string expected)
    {
        var text = Release.Text(version, Schema);
        using var workspace = new TestWorkspace().Working("1.1.0", Schema).File($"contracts/orders/published/{name}", text)
            .File(
                SealPath,
                name.StartsWith("1.1.0", StringComparison.Ordinal) ? $"1.1.0 {Seal.HashOf(JsonText.Read(text))}\n" : "");
        Assert.Equal([$"contracts/orders/published/{name}{expected}"], workspace.Lines());
    }

    [Fact]
    public void Version_of_another_contract_is_reported()
    {
        var text = Release.Text("1.0.0", Schema).Replace("\"orders\"", "\"invoices\"", StringComparison.Ordinal);
        using var workspace = new TestWorkspace()
            .Working("2.0.0", Schema)
            .File(First, text)
            .File(SealPath, $"1.0.0 {Seal.HashOf(JsonText.Read(text))}\n");
        Assert.Equal([$"{First}(3,13) DC3002: this is a version of 'invoices', but is beside the contract 'orders'"], workspace.Lines());
    }

    [Fact]
    public void Version_in_two_files_is_reported()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0+a", Schema)
            .Working("1.1.0", Schema)
            .File("contracts/orders/published/1.0.0+b.schema.json", Release.Text("1.0.0+b", Schema));
        Assert.Equal(
            ["contracts/orders/published/1.0.0+b.schema.json(1,1) DC3012: 1.0.0+b is published already as 1.0.0+a.schema.json; versions "
                + "that differ only in build metadata are the same"],
            workspace.Lines());
    }

    [Theory]
    [InlineData("{ \"type\": ", "DC3013: published version 1.0.0 can't be compiled: a value is expected here, found the end of the file")]
    [InlineData("<<<<<<< HEAD\n{}",
        "DC3013: published version 1.0.0 can't be compiled: a merge conflict was left here; keep one side or both, and delete the markers")]
    [InlineData("{ \"type\": \"object\", \"type\": \"object\" }",
        "DC3013: published version 1.0.0 can't be compiled: 'type' is already in this object, at line 1; readers disagree on which "
            + "one counts")]
    public void Unreadable_version_is_reported_at_its_position(string content, string expected)
    {
        using var workspace = new TestWorkspace().Published("1.0.0", Schema).Working("1.1.0", Schema).File(First, content);
        Assert.EndsWith(expected, Assert.Single(workspace.Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public void Version_that_refers_to_another_file_is_reported_as_not_bundled()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", "\"$ref\": \"../../shared/money.json\"")
            .Working("2.0.0", Schema)
            .File("contracts/shared/money.json", "{}");
        var line = Assert.Single(workspace.Lines());
        Assert.StartsWith(
            $"{First}(7,11) DC3013: published version 1.0.0 can't be compiled: '../../shared/money.json' leaves",
            line,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_conflict_in_the_seal_is_reported_and_the_other_lines_still_apply()
    {
        using var workspace = new TestWorkspace().Published("1.0.0", Schema).Published("1.1.0", Schema).Working("1.1.0", Schema);
        var lines = File.ReadAllLines(workspace.Folder[SealPath]);
        workspace.File(SealPath, $"{lines[0]}\n<<<<<<< ours\n=======\n{lines[1]}\n>>>>>>> theirs\n")
            .File(First, Release.Text("1.0.0", "\"type\": \"string\""));
        Assert.Equal([$"{First} DC3003", .. Enumerable.Repeat($"{SealPath} DC3011", 3)],
            workspace.Rules()
                .Where(line => !line.EndsWith("DC3009", StringComparison.Ordinal) && !line.EndsWith("DC3007", StringComparison.Ordinal)
                    && !line.EndsWith("DC3008", StringComparison.Ordinal)));
    }

    [Fact]
    public void Published_files_are_inputs_of_the_check()
    {
        using var workspace = new TestWorkspace().Published("1.0.0", Schema).Working("1.1.0", Schema);
        Assert.Equal(
            [Release.Path, First, SealPath], Assert.Single(workspace.Run().Contracts).SourceFiles.Select(workspace.Folder.Shorten));
    }
}
