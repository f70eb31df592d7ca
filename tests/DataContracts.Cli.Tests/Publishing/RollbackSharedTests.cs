using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Publishing;

public sealed class RollbackSharedTests
{
    private const string Shared = "contracts/shared/id.json";

    private const string First = """
        {
          "x-contract": { "name": "item", "version": "1.0.0", "owner": "team", "expected": "One.", "rollback": "Deploy." },
          "type": "object",
          "properties": { "id": { "$ref": "../shared/id.json#/$defs/short" }, "part": { "$ref": "#" } }
        }

        """;

    [Fact]
    public void Shared_file_that_says_the_same_is_referred_to_again_and_the_header_keeps_its_layout()
    {
        using var workspace = WithTwoShared();

        CommandRun.Of(workspace, "rollback", "item").AssertRan(0);

        Assert.Equal(
            First.Replace("1.0.0", "3.0.0", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
                .Replace("\n", "", StringComparison.Ordinal),
            workspace.Read(ContractPath).Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        Assert.Contains(
            """  "x-contract": { "name": "item", "version": "3.0.0", "owner": "team", "expected": "One.", "rollback": "Deploy." },""",
            workspace.Read(ContractPath),
            StringComparison.Ordinal);
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
    }

    [Fact]
    public void Shared_file_that_has_changed_stays_in_the_restored_contract()
    {
        using var workspace = WithTwoShared();
        workspace.Write(Shared, """{ "$defs": { "short": { "type": "string", "maxLength": 3 } } }""");

        CommandRun.Of(workspace, "rollback", "item", "--discard").AssertRan(0);

        Assert.Contains("\"contract:/shared/id.json\": {", workspace.Read(ContractPath), StringComparison.Ordinal);
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
    }

    private static Workspace WithTwoShared()
    {
        var workspace = Create(First);
        workspace.Write("fixtures/item/ok.json", "{}");
        workspace.Write(Shared, """{ "$defs": { "short": { "type": "string", "maxLength": 5 } } }""");
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
        workspace.Write(ContractPath, First.Replace("1.0.0", "2.0.0", StringComparison.Ordinal)
            .Replace("\"part\"", "\"note\": { \"type\": \"string\" }, \"part\"", StringComparison.Ordinal));
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
        return workspace;
    }
}
