using DataContracts.Tests.Checking;

namespace DataContracts.Tests.Versions;

/// <summary>Changes to the set of allowed documents, as reported by a build.</summary>
public sealed class DriftTests
{
    private const string Open = "\"properties\": { \"id\": { \"type\": \"string\" } }";
    private const string Required = Open + ",\n  \"required\": [\"id\"]";
    private const string Narrow = "\"properties\": { \"status\": { \"enum\": [\"open\", \"paid\"] } }";
    private const string Wide = "\"properties\": { \"status\": { \"enum\": [\"open\", \"paid\", \"lost\"] } }";

    [Fact]
    public void Break_is_reported_with_keyword_needed_version_witness_and_both_positions()
    {
        using var workspace = new TestWorkspace().Published("1.3.0", Open).Working("1.4.0", Required);
        var found = Assert.Single(workspace.Run().Diagnostics);
        Assert.Equal(("DC3007", Severity.Error, "required"), (found.RuleId, found.Severity, found.Keyword));
        Assert.Matches(
            @"^'id' is now required, so documents that 1\.3\.0 accepted are rejected; "
                + @"this needs version 2\.0\.0, the contract says 1\.4\.0\. Witness: \{.*\}$",
            found.Message);
        Assert.Equal(8, found.Range.StartLine);
        Assert.Equal(
            ("published/1.3.0.schema.json", "1.3.0", workspace.Folder["contracts/orders/published/1.3.0.schema.json"]),
            (found.Contract?.ShortPath, found.Contract?.Version, found.Contract?.File));
    }

    [Theory]
    [InlineData("accepts", Open, Required, "1.9.0", "DC3007")]
    [InlineData("accepts", Required, Open, "1.9.0", null)]
    [InlineData("accepts", Required, Open, "1.0.1", "DC3010")]
    [InlineData("produces", Narrow, Wide, "1.9.0", "DC3008")]
    [InlineData("produces", Wide, Narrow, "1.1.0", null)]
    [InlineData("produces", Wide, Narrow, "1.0.5", "DC3010")]
    [InlineData("both", Narrow, Wide, "1.9.0", "DC3008")]
    [InlineData("both", Wide, Narrow, "1.9.0", "DC3007")]
    [InlineData("both", Wide, Narrow, "2.0.0", null)]
    public void Role_determines_which_direction_is_a_break(string role, string published, string working, string version, string? rule)
    {
        var header = $"\"role\": \"{role}\"";
        using var workspace = new TestWorkspace().Published("1.0.0", published, header).Working(version, working, header);
        Assert.Equal(rule is null ? [] : [$"{Release.Path} {rule}"], workspace.Rules());
    }

    [Fact]
    public void Published_promise_cannot_be_withdrawn_by_the_change_that_breaks_it()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", Narrow, "\"role\": \"both\"")
            .Working("1.1.0", Wide, "\"role\": \"accepts\"");
        Assert.Equal([$"{Release.Path} DC3008"], workspace.Rules());
    }

    [Fact]
    public void Break_is_reported_once_with_the_oldest_version_it_breaks()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", Required, "\"role\": \"accepts\"")
            .Published("1.1.0", Open, "\"role\": \"accepts\"")
            .Published("1.2.0", Open, "\"role\": \"accepts\"")
            .Working("1.3.0", Required, "\"role\": \"accepts\"");
        var found = Assert.Single(workspace.Run().Diagnostics);
        Assert.Equal(("DC3007", "published/1.1.0.schema.json"), (found.RuleId, found.Contract?.ShortPath));
    }

    [Fact]
    public void Break_in_a_shared_file_is_reported_at_the_contract_with_its_position()
    {
        using var workspace = new TestWorkspace().Published("1.0.0", "\"properties\": { \"total\": { \"type\": \"string\" } }")
            .Working("1.1.0", "\"properties\": { \"total\": { \"$ref\": \"../shared/money.json\" } }")
            .File("contracts/shared/money.json", "{ \"type\": \"string\",\n  \"maxLength\": 3 }");
        var found = Assert.Single(workspace.Run().Diagnostics);
        Assert.Equal(("DC3007", workspace.Folder[Release.Path], 4), (found.RuleId, found.File, found.Range.StartLine));
        Assert.Contains(
            " in ../shared/money.json(2,3), so documents that 1.0.0 accepted are rejected", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Contract_that_references_files_equals_its_own_bundle()
    {
        const string Schema = "\"properties\": { \"total\": { \"$ref\": \"../shared/money.json\" } }";
        using var workspace = new TestWorkspace()
            .Working("1.0.0", Schema)
            .File("contracts/shared/money.json", "{ \"pattern\": \"^(a+)b\\\\1$\" }");
        var bundle = VersionedContract.Load(workspace.Folder[Release.Path]).Bundle(out var problems)!.Value;
        Assert.Empty(problems);
        workspace.Folder.Write("contracts/orders/published/1.0.0.schema.json", bundle.ToArray());
        var hash = Seal.HashOf(SourceDocument.Parse(bundle, "bundle", 64, out _)!);
        workspace.File("contracts/orders/published/seal", $"1.0.0 {hash}\n");
        Assert.Empty(workspace.Lines());
    }

    [Theory]
    [InlineData("", new[] { "DC3009" })]
    [InlineData("\"undecided\": { \"0.9.0\": \"compatible\" }", new[] { "DC3009" })]
    [InlineData("\"undecided\": { \"1.0.0\": \"compatible\" }", new string[0])]
    public void Undecided_change_is_a_break_unless_overridden_for_that_version(string header, string[] rules)
    {
        const string Repeated = "\"pattern\": \"^(a+)b\\\\1$\"";
        using var workspace = new TestWorkspace()
            .Published("1.0.0", Repeated)
            .Working("1.0.1", Repeated.Replace("^", "^(?=a)", StringComparison.Ordinal), header);
        Assert.Equal(rules.Select(rule => $"{Release.Path} {rule}"), workspace.Rules().Distinct());
    }

    [Fact]
    public void Undecided_override_never_overrules_a_witness()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", Open)
            .Working("1.1.0", Required, "\"undecided\": { \"1.0.0\": \"compatible\" }");
        Assert.Equal([$"{Release.Path} DC3007"], workspace.Rules());
    }

    [Fact]
    public void Assessment_has_the_needed_version()
    {
        using var workspace = new TestWorkspace().Published("1.0.0", Open).Working("1.1.0", Required);
        var assessment = VersionedContract.Load(workspace.Folder[Release.Path]).Assess();
        Assert.Equal(("2.0.0", ChangeClass.Break), (assessment.Needed?.Text, assessment.Class));
    }
}
