using System.Diagnostics;

namespace DataContracts.Cli.Tests;

/// <summary>A repository with the contract <c>item</c>.</summary>
internal static class VersionedWorkspace
{
    public const string ContractPath = "contracts/item/item.schema.json";
    public const string Published = "contracts/item/published/";
    public const string SealPath = Published + "seal";
    public const string Changelog = "contracts/item/CHANGELOG.md";

    public static string Contract(
        string version, string properties = "\"id\": { \"type\": \"string\" }", string required = "\"id\"", string role = "both") =>
        $$"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "x-contract": {
            "name": "item",
            "version": "{{version}}",
            "role": "{{role}}",
            "owner": "team-items",
            "contact": "#items",
            "expected": "One document an item.",
            "rollback": "Deploy the release before."
          },
          "type": "object",
          "properties": { {{properties}} },
          "required": [{{required}}],
          "additionalProperties": false
        }

        """;

    /// <summary>Like <see cref="Contract"/>, with an additional optional property.</summary>
    public static string Wider(string version, string role = "accepts") =>
        Contract(version, "\"id\": { \"type\": \"string\" }, \"note\": { \"type\": \"string\" }", role: role);

    public static Workspace Create(string? contract = null) =>
        new((ContractPath, contract ?? Contract("1.0.0")), ("fixtures/item/ok.json", """{"id":"a"}"""));

    /// <summary>A workspace with the published versions 1.0.0 and 1.1.0.</summary>
    public static Workspace WithTwoVersions()
    {
        var workspace = Create(Contract("1.0.0", role: "accepts"));
        CommandRun.InProcess(workspace.Folder, "publish", "item").AssertRan(0);
        workspace.Write(ContractPath, Wider("1.1.0"));
        CommandRun.InProcess(workspace.Folder, "publish", "item").AssertRan(0);
        return workspace;
    }

    public static string Read(this Workspace workspace, string path) => File.ReadAllText(workspace.Full(path));

    /// <summary>All files with their contents, including hidden ones.</summary>
    public static string Snapshot(this Workspace workspace) => string.Join('\n', Directory
        .EnumerateFiles(
            workspace.Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}.git{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => $"{Path.GetRelativePath(workspace.Folder, path)}\n{File.ReadAllText(path)}"));

    public static string Git(this Workspace workspace, params string[] arguments)
    {
        using var process =
            Process.Start(new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = workspace.Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        var run = CommandRun.Finish(process);
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Output;
    }

    public static void Commit(this Workspace workspace)
    {
        workspace.Git("init", "--quiet");
        workspace.Git("config", "user.name", "A Person");
        workspace.Git("config", "user.email", "person@example.com");
        workspace.Git("add", "--all");
        workspace.Git("commit", "--quiet", "--message", "First");
    }
}
