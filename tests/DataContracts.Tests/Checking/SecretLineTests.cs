using System.Text;

namespace DataContracts.Tests.Checking;

/// <summary>Source lines are shown only if they contain no secret, and messages never contain one.</summary>
public sealed class SecretLineTests
{
    private const string Secret = "hunter2";
    private const string Path = "fixtures/login/a.json";

    private const string Login = """
        { "type": "object", "properties": { "user": { "type": "string" }, "password": { "writeOnly": true } } }
        """;

    [Theory]
    [InlineData("DC0002", """{ "user": 1, "password": "hunter2", }""")]
    [InlineData("DC0002", """{ "user": 1, "password": hunter2 }""")]
    [InlineData("DC0002", """user hunter2""")]
    [InlineData("DC0002", "")]
    [InlineData("DC0004", """{ "user": "a", "user": "b", "password": "hunter2" }""")]
    [InlineData("DC0005", """{ "user": "\uD83D", "password": "hunter2" }""")]
    [InlineData("DC1001", """{ "user": 1, "password": "hunter2" }""")]
    [InlineData("DC1001", """[ { "user": "a", "password": "hunter2" } ]""")]
    [InlineData("DC1001", "\"hunter2\"")]
    public void Line_with_a_secret_or_of_an_unreadable_document_is_hidden(string rule, string document) =>
        AssertHidden(rule, Login, document);

    [Theory]
    [InlineData("DC0015", 60, 1)]
    [InlineData("DC0019", 19, 10)]
    public void Line_at_which_validation_stopped_is_hidden(string rule, int length, int count)
    {
        const string Contract = """
            { "properties": { "users": { "items": { "pattern": "^(([a-z0-9]+-?)+)\\.\\2$" } }, "password": { "writeOnly": true } } }
            """;
        var users = string.Join(',', Enumerable.Repeat($"\"{new string('a', length)}!\"", count));
        AssertHidden(rule, Contract, $$"""{ "users": [{{users}}], "password": "{{Secret}}" }""");
    }

    [Theory]
    [InlineData("""{ "user": "a", "pasword": "hunter2" }""")]
    [InlineData("""{ "user": "a", "pwd": { "is": ["hunter2"] } }""")]
    public void Possibly_misspelled_secret_is_hidden(string document)
    {
        AssertHidden(
            "DC1005", """{ "properties": { "user": {}, "password": { "writeOnly": true } }, "additionalProperties": false }""", document);
        AssertHidden(
            "DC1004", """{ "properties": { "user": {}, "password": { "x-sensitive": true } }, "required": ["password"] }""", document);
    }

    [Fact]
    public void Value_in_place_of_an_object_with_a_secret_is_hidden()
    {
        var card = """{ "properties": { "card": { "type": "object", "properties": { "number": { "writeOnly": true } } } } }""";
        AssertHidden("DC1001", card, """{ "card": "hunter2" }""");
        AssertHidden("DC1001", card, """{ "card": ["hunter2"] }""");
        AssertHidden(
            "DC1018",
            """{ "additionalProperties": { "anyOf": [{ "type": "null" }, { "type": "array", "items": { "writeOnly": true } }] } }""",
            """{ "card": "hunter2" }""");
    }

    [Fact]
    public void Value_with_an_allowed_type_is_shown()
    {
        using var workspace = Workspace(
            """
            { "properties": { "n": { "type": "null" },
              "card": { "anyOf": [{ "type": "string" }, { "properties": { "number": { "writeOnly": true } } }] } } }
            """,
            """{ "card": "card-17", "n": 1 }""");

        Assert.False(Assert.Single(workspace.Run().Diagnostics).HidesSource);
    }

    [Fact]
    public void Lines_without_a_secret_are_shown()
    {
        using var workspace = Workspace(Login, "{ \"user\": 1,\n\"password\": \"hunter2\" }");

        Assert.False(Assert.Single(workspace.Run().Diagnostics).HidesSource);
    }

    [Fact]
    public void Unreadable_document_is_shown_if_no_contract_has_secrets()
    {
        using var workspace = Workspace("""{ "type": "object" }""", """{ "a": 1, }""");

        Assert.False(Assert.Single(workspace.Run().Diagnostics).HidesSource);
    }

    [Fact]
    public void Document_without_a_known_contract_is_hidden_if_any_contract_has_secrets()
    {
        using var workspace = new TestWorkspace().Contract("login", Login).Fixture("fixtures/other.json", """{ "password": "hunter2", }""");

        Assert.All(workspace.Run().Diagnostics, found => Assert.True(found.HidesSource || found.Range == SourceRange.FileStart));
    }

    [Theory]
    [InlineData("\"password\": \"hunter2\", \"user\": 1 }")]
    [InlineData("{ \"password\": \"hunter2\", \"user\": 1 }")]
    [InlineData("{ \"password\": \"hunter2\", \"user\": 1, \"user\": 2 }")]
    [InlineData("{ \"password\": \"hunter2\", \"user\": \"\\uDC00\" }")]
    [InlineData("hunter2")]
    [InlineData("[\"hunter2\"]")]
    public void Record_is_hidden_like_a_document(string record)
    {
        using var workspace = new TestWorkspace().Contract("login", Login)
            .Fixture("fixtures/login/a.ndjson", "{\"user\":\"a\"}\n" + record + "\n");

        AssertHidden(workspace.Run().Diagnostics);
    }

    [Theory]
    [InlineData("""{ "properties": { "password": { "writeOnly": true, "enum": "hunter2" } } }""")]
    [InlineData("""{ "properties": { "password": { "writeOnly": true, "enum": ["hunter2", ] } } }""")]
    [InlineData("""{ "properties": { "password": { "writeOnly": true, "default": "hunter2", "type": "text" } } }""")]
    [InlineData("""{"properties":{"p":{"const":"hunter2","$ref":"#/no"}},"not":{"properties":{"p":{"writeOnly":true}}}}""")]
    [InlineData("""{ "properties": { "password": { "x-sensitive": true, "const": "hunter2", "const": "hunter2" } } }""")]
    public void Lines_of_a_contract_with_a_secret_are_hidden(string contract)
    {
        using var workspace = Workspace(contract, "{}");

        AssertHidden(workspace.Run().Diagnostics);
    }

    [Theory]
    [InlineData("""{ "properties": { "pin": { "writeOnly": true, "$ref": "other.json" } } }""", """{ "const": hunter2 }""")]
    [InlineData("""{ "properties": { "pin": { "$ref": "other.json" } } }""", """{ "writeOnly": true, "const": "hunter2", }""")]
    [InlineData("""{ "properties": { "pin": { "$ref": "other.json" } } }""", """{ "writeOnly": true, "const": "hunter2 }""")]
    public void Lines_of_a_broken_file_that_a_contract_refers_to_are_hidden(string contract, string other)
    {
        using var workspace = Workspace(contract, "{}").File("contracts/login/other.json", other);

        AssertHidden([.. workspace.Run().Diagnostics.Where(found => found.File.EndsWith("other.json", StringComparison.Ordinal))]);
    }

    [Theory]
    [InlineData("""{ "type": "objekt", "properties": { "user": { "enum": ["hunter2"] } } }""")]
    [InlineData("""{ "type": "object", }""")]
    public void Lines_of_a_contract_without_secrets_are_shown(string contract)
    {
        using var workspace = Workspace(contract, "{}");

        Assert.Contains(workspace.Run().Diagnostics, found => !found.HidesSource);
    }

    [Fact]
    public void Fixture_of_an_earlier_version_hides_values_that_are_marked_now()
    {
        using var workspace = new TestWorkspace()
            .Contract("login", """{ "x-contract": { "version": "2.0.0" }, "properties": { "password": { "writeOnly": true } } }""")
            .File("contracts/login/published/1.0.0.schema.json",
                """{ "x-contract": { "version": "1.0.0" }, "properties": { "password": { "type": "integer" } } }""")
            .Fixture("fixtures/login/1.0.0/a.json", """{ "password": "hunter2" }""");

        AssertHidden([.. workspace.Run().Diagnostics.Where(found => found.RuleId == "DC1001")]);
    }

    [Fact]
    public void Secret_property_name_is_not_in_any_message_or_pointer()
    {
        var contract = """{ "propertyNames": { "writeOnly": true, "maxLength": 3 }, "additionalProperties": { "type": "integer" } }""";
        AssertHidden("DC1001", contract, """{ "hunter2": "a" }""", "DC1007");
        AssertHidden("DC0004", contract, """{ "hunter2": 1, "hunter2": 2 }""", "DC1007");
        AssertHidden("DC1005", """{ "propertyNames": { "x-sensitive": true }, "additionalProperties": false }""", """{ "hunter2": 1 }""");
        AssertHidden(
            "DC1004",
            """{ "propertyNames": { "x-sensitive": true }, "required": ["hunter2"], "properties": { "hunter2": true } }""",
            """{ "a": 1 }""");
    }

    private static TestWorkspace Workspace(string contract, string document) =>
        new TestWorkspace().Contract("login", contract).Fixture(Path, document);

    private static void AssertHidden(string rule, string contract, string document, params string[] others)
    {
        using var workspace = Workspace(contract, document);
        var found = workspace.Run().Diagnostics;
        Assert.Contains(found, finding => finding.RuleId == rule || others.Contains(finding.RuleId));
        AssertHidden(found);
    }

    private static void AssertHidden(IReadOnlyCollection<ContractDiagnostic> found)
    {
        Assert.NotEmpty(found);
        Assert.All(found, finding =>
        {
            Assert.True(finding.HidesSource || finding.Range == SourceRange.FileStart);
            Assert.DoesNotContain(Secret, Text(finding), StringComparison.Ordinal);
        });
    }

    private static string Text(ContractDiagnostic finding) => new StringBuilder()
        .AppendJoin('\n', finding.Message, finding.Label, finding.InstancePointer, finding.Contract?.Pointer, finding.Parameters?.Property,
            finding.Parameters?.Actual, finding.Parameters?.Suggestion)
        .AppendJoin('\n', finding.Parameters?.Expected ?? [])
        .ToString();
}
