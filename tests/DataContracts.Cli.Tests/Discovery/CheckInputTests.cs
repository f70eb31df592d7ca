namespace DataContracts.Cli.Tests.Discovery;

public sealed class CheckInputTests
{
    [Theory]
    [InlineData("1 fixture matches 1 contract", "fixtures/order/ok.json")]
    [InlineData("1 fixture matches 1 contract", "fixtures/order")]
    [InlineData("1 fixture matches 1 contract", "fixtures")]
    [InlineData("1 fixture matches 1 contract", ".")]
    [InlineData("1 fixture matches 1 contract", "fixtures/order/ok.json", "fixtures", "./fixtures/order/../order/ok.json")]
    [InlineData("1 contract checked, no fixtures", "contracts")]
    [InlineData("1 contract checked, no fixtures", "contracts/order/order.schema.json")]
    [InlineData("1 fixture matches 1 contract", "other/any.json", "--contract", "order")]
    [InlineData("1 fixture matches 1 contract", "other", "--contract", "contracts/order/order.schema.json")]
    [InlineData("2 fixtures match 1 contract", "other", "fixtures", "--contract", "order")]
    public void Folders_contracts_and_documents_can_be_specified(string expected, params string[] arguments)
    {
        using var workspace = Workspace.WithOrders(("other/any.json", Orders.Valid));

        Assert.Equal(new CommandRun(0, expected + "\n", ""), CommandRun.Of(workspace, ["check", .. arguments]));
    }

    [Fact]
    public void Contracts_of_the_nearest_parent_folder_are_used_if_there_are_none_below()
    {
        using var workspace = Workspace.WithOrders(("service/fixtures/order/a.json", Orders.MisspelledName));

        var run = CommandRun.Of(workspace, "check", "service");

        run.AssertRan(1);
        Assert.EndsWith("1 error in 1 of 1 fixture (1 contract)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Contracts_above_the_repository_root_are_ignored()
    {
        using var workspace = Workspace.WithOrders(("service/.git", ""), ("service/fixtures/order/a.json", Orders.Valid));

        var run = CommandRun.Of(workspace, "check", "service");

        run.AssertRan(1);
        Assert.Contains("error[DC0020]: this fixture belongs to no contract", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_output_packages_and_hidden_folders_are_skipped()
    {
        using var workspace = Workspace.WithOrders();
        foreach (var folder in new[] { "bin", "obj", "node_modules", ".git" })
        {
            workspace.Write($"{folder}/broken.schema.json", "{");
            workspace.Write($"{folder}/fixtures/order/broken.json", "{");
        }

        workspace.Write("contracts/order/published/fixtures/order/broken.json", "{");

        CommandRun.Of(workspace, "check").AssertRan(0);
    }

    [Theory]
    [InlineData]
    [InlineData("contracts")]
    [InlineData("fixtures/item")]
    public void Published_versions_of_a_deleted_contract_are_reported(params string[] arguments)
    {
        using var workspace = VersionedWorkspace.WithTwoVersions();
        File.Delete(workspace.Full(VersionedWorkspace.ContractPath));

        var run = CommandRun.Of(workspace, ["check", .. arguments]);

        run.AssertRan(1);
        Assert.Contains(
            "error[DC3016]: versions of 'item' are published here, but no working contract is beside this folder",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("contracts/item/published/1.1.0.schema.json:1:1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Symbolic_link_to_a_parent_folder_does_not_cause_a_loop()
    {
        using var workspace = Workspace.WithOrders();
        Directory.CreateSymbolicLink(workspace.Full("fixtures/again"), workspace.Folder);

        Assert.Equal(new CommandRun(0, "1 fixture matches 1 contract\n", ""), CommandRun.Of(workspace, "check"));
    }

    [Theory]
    [InlineData("'nowhere' does not exist", "nowhere")]
    [InlineData("'*.json' does not exist", "*.json")]
    [InlineData("a path is empty", "")]
    [InlineData("nothing to check", "empty")]
    [InlineData("there is no contract file 'no.schema.json'", "empty", "--contract", "no.schema.json")]
    [InlineData("there is no contract file 'contracts'", "fixtures", "--contract", "contracts")]
    [InlineData("--contract needs the documents", "--contract", "order")]
    [InlineData("nothing to check: no *.json", "empty", "--contract", "order")]
    [InlineData("Must be one of: 'text' 'msbuild' 'json'", "--format", "xml")]
    [InlineData("Must be one of", "--color", "pink")]
    [InlineData("'--frmat' is neither an option nor a path", "--frmat", "xml")]
    [InlineData("Required argument missing for option: '--contract'", "fixtures", "--contract")]
    public void Invalid_check_request_is_refused_with_its_reason(string reason, params string[] arguments)
    {
        using var workspace = Workspace.WithOrders();
        Directory.CreateDirectory(workspace.Full("empty"));

        CommandRun.Of(workspace, ["check", .. arguments]).AssertCouldNotRun(reason);
    }

    [Fact]
    public void Unknown_contract_name_is_refused_with_a_suggestion()
    {
        using var workspace = Workspace.WithOrders();

        CommandRun.Of(workspace, "check", "fixtures", "--contract", "ordr").AssertCouldNotRun(
            "there is no contract 'ordr' in the nearest 'contracts' folder; there are order; did you mean 'order'?");
    }

    [Fact]
    public void Warning_fails_only_if_warnings_are_errors()
    {
        using var workspace = new Workspace(("contracts/order/order.schema.json", Orders.Contract));

        var warned = CommandRun.Of(workspace, "check");
        warned.AssertRan(0);
        Assert.StartsWith("warning[DC2001]", warned.Output, StringComparison.Ordinal);
        var failed = CommandRun.Of(workspace, "check", "--warnaserror");
        failed.AssertRan(1);
        Assert.StartsWith("error[DC2001]", failed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DC0002", "")]
    [InlineData("DC0002", "{")]
    [InlineData("DC0002", "\u001b[31m")]
    [InlineData("DC0002", "not json")]
    [InlineData("DC0004", """{ "a": 1, "a": 2 }""")]
    [InlineData("DC0005", """ "\ud800" """)]
    [InlineData("DC1001", "[]")]
    public void Document_that_is_not_JSON_is_reported(string rule, string document)
    {
        using var workspace = Workspace.WithOrders(("fixtures/order/bad.json", document));

        var run = CommandRun.Of(workspace, "check");

        run.AssertRan(1);
        Assert.Contains($"error[{rule}]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_encoding_is_a_finding()
    {
        using var workspace = Workspace.WithOrders();
        workspace.Write("fixtures/order/a.json", [(byte)'"', 0xC3, 0x28, (byte)'"']);
        workspace.Write("fixtures/order/b.json", [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]);
        workspace.Write("fixtures/order/c.json", new byte[4096]);

        var run = CommandRun.Of(workspace, "check");

        run.AssertRan(1);
        Assert.EndsWith("in 3 of 4 fixtures (1 contract)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Very_deep_document_is_reported()
    {
        using var workspace = Workspace.WithOrders(("fixtures/order/deep.json", new string('[', 200_000)));

        var run = CommandRun.Of(workspace, "check");

        run.AssertRan(1);
        Assert.Contains("error[DC0006]", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.Length < 2_000, "the line is not truncated");
    }

    [Theory]
    [InlineData("DC0010", """{ "$schema": "urn:unknown" }""")]
    [InlineData("DC0011", """{ "$ref": "#/nowhere" }""")]
    [InlineData("DC0012", """{ "type": "nonsense" }""")]
    [InlineData("DC0014", """{ "pattern": "(" }""")]
    [InlineData("DC0002", "{")]
    public void Invalid_contract_is_a_finding(string rule, string contract)
    {
        using var workspace = new Workspace(("contracts/order/order.schema.json", contract), ("fixtures/order/ok.json", "{}"));

        var run = CommandRun.Of(workspace, "check");

        run.AssertRan(1);
        Assert.Contains($"error[{rule}]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_dialect_can_be_specified()
    {
        // In draft-07 a sibling of $ref is ignored; in 2020-12 it is not.
        const string Contract = """{ "$ref": "#/definitions/any", "type": "string", "definitions": { "any": true } }""";
        using var workspace = new Workspace(("contracts/a/a.schema.json", Contract), ("fixtures/a/a.json", "1"));

        CommandRun.Of(workspace, "check").AssertRan(1);
        CommandRun.Of(workspace, "check", "--default-dialect", "http://json-schema.org/draft-07/schema#").AssertRan(0);
        var unknown = CommandRun.Of(workspace, "check", "--default-dialect", "urn:nonsense");
        unknown.AssertRan(1);
        Assert.Contains("urn:nonsense", unknown.Output, StringComparison.Ordinal);
    }
}
