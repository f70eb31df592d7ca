using System.Text;
using DataContracts.Tests.Checking;
using DataContracts.Tests.Contracts;

namespace DataContracts.Tests.Versions;

/// <summary>The contract orders and its published versions in a workspace.</summary>
internal static class Release
{
    public const string Path = "contracts/orders/orders.schema.json";

    /// <summary>A contract whose schema starts at line 7.</summary>
    public static string Text(string version, string schema, string header = "") => $$"""
        {
          "x-contract": {
            "name": "orders",
            "version": "{{version}}", "owner": "sales", "expected": "One document an order.", "rollback": "Deploy the release before."
            {{(header.Length == 0 ? "" : "," + header)}}
          },
          {{schema}}
        }
        """;

    public static TestWorkspace Working(this TestWorkspace workspace, string version, string schema, string header = "") =>
        workspace.Contract("orders", Text(version, schema, header));

    /// <summary>Adds a published and sealed version.</summary>
    public static TestWorkspace Published(this TestWorkspace workspace, string version, string schema, string header = "")
    {
        var text = Text(version, schema, header);
        var seal = workspace.Folder["contracts/orders/published/seal"];
        var former = System.IO.File.Exists(seal) ? System.IO.File.ReadAllText(seal) : "";
        var hash = Seal.HashOf(JsonText.Read(text));
        return workspace
            .File($"contracts/orders/published/{version}.schema.json", text)
            .File("contracts/orders/published/seal", Seal.Parse(former).With(SemanticVersionTests.Parse(version), hash).ToText());
    }

    public static SourceDocument Document(string version, string schema) =>
        SourceDocument.Parse(Encoding.UTF8.GetBytes(Text(version, schema)), "test.json", 64, out _)!;
}
