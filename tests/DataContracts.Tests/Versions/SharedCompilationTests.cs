using DataContracts.Tests.Checking;
using DataContracts.Versions;

namespace DataContracts.Tests.Versions;

/// <summary>
/// A published version with the same text as a compiled one is not compiled again unless its meaning could differ.
/// </summary>
public sealed class SharedCompilationTests
{
    private const string Dialect = "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"";

    [Theory]
    [InlineData(Dialect + ", \"type\": \"object\"")]
    [InlineData("\"type\": \"object\"")]
    [InlineData(Dialect + ", \"$id\": \"https://example.com/orders\", \"$ref\": \"orders#/$defs/a\", \"$defs\": { \"a\": true }", false)]
    [InlineData(Dialect + ", \"$ref\": \"https://json-schema.org/draft/2020-12/schema\"")]
    [InlineData(
        "\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"$ref\": \"#/definitions/a\", \"definitions\": { \"a\": true }")]
    [InlineData("\"$schema\": \"http://json-schema.org/draft-04/schema#\", \"id\": \"orders\"", false)]
    [InlineData(Dialect + ", \"$id\": \"orders\"", false)]
    [InlineData("\"$schema\": \"urn:data-contracts:meta:x-contract\"", false)]
    public void Equal_text_is_compiled_once_unless_its_meaning_may_depend_on_its_location(string schema, bool isShared = true)
    {
        using var workspace = new TestWorkspace().Published("1.0.0", schema).Published("1.1.0", schema).Working("1.2.0", schema);
        var contract = VersionedContract.Load(workspace.Folder[Release.Path]);
        Assert.Empty(contract.Published.Diagnostics);
        Assert.Equal([!isShared, !isShared], contract.Published.All.Select(version => version.Contract.Compilation.IsValueCreated));
        Assert.All(contract.Published.All, version => Assert.Equal(version.Path, Assert.Single(version.Compiled!.SourceFiles)));
    }

    [Fact]
    public void Older_versions_with_equal_text_share_a_compilation()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", "\"type\": \"object\"")
            .Published("1.1.0", "\"type\": \"object\"")
            .Working("2.0.0", "\"type\": \"array\"");
        var contract = VersionedContract.Load(workspace.Folder[Release.Path]);
        Assert.Equal([true, false], contract.Published.All.Select(version => version.Contract.Compilation.IsValueCreated));
    }

    [Fact]
    public void Problem_is_reported_for_each_version_that_has_it()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", "\"type\": \"text\"")
            .Published("1.1.0", "\"type\": \"text\"")
            .Working("1.2.0", "\"type\": \"text\"");
        Assert.Equal(
            ["DC0012", "DC3013", "DC3013"], workspace.Run().Diagnostics.Select(found => found.RuleId).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("#/x-contract/x-status")]
    [InlineData("#/%78-contract/x-status")]
    [InlineData("orders.schema.json#/x-contract/x-status")]
    public void Change_of_a_referenced_schema_inside_x_contract_is_compared(string reference)
    {
        var schema = $"\"properties\": {{ \"status\": {{ \"$ref\": \"{reference}\" }} }}";
        using var workspace = new TestWorkspace().Published(
            "1.0.0", schema.Replace("orders.schema.json", "1.0.0.schema.json", StringComparison.Ordinal), "\"x-status\": true")
            .Working("1.0.1", schema, "\"x-status\": { \"type\": \"string\" }");
        Assert.Equal([$"{Release.Path} DC3007"], workspace.Rules());
    }

    [Theory]
    [InlineData("\"$ref\": \"#/$defs/a\"", false, false)]
    [InlineData("\"$ref\": \"a.json\"", false, true)]
    [InlineData("\"$ref\": \"/a.json\"", false, true)]
    [InlineData("\"$ref\": \"file:///a.json\"", false, true)]
    [InlineData("\"$dynamicRef\": \"other#node\"", false, true)]
    [InlineData("\"properties\": { \"$ref\": { \"type\": \"string\" } }", false, false)]
    [InlineData("\"\\u0024ref\": \"a.json#/x-contract\"", true, true)]
    public void Text_scope_is_determined_conservatively(string member, bool readsHeader, bool readsPlace)
    {
        var document = SourceDocument.Parse(System.Text.Encoding.UTF8.GetBytes($"{{ {member} }}"), "a.json", 64, out _)!;
        Assert.Equal(new TextScope(readsHeader, readsPlace), TextScope.Of(document));
    }
}
