using System.Globalization;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Snapshots;
using DataContracts.Reporting;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests.Secrets;

/// <summary>What each command prints and writes; the files that are the contract itself must hold all of it and are left out.</summary>
internal static class CommandSinks
{
    /// <summary>By the command's full name.</summary>
    public static IReadOnlyDictionary<string, Func<SinkWorkspace, string>> All { get; } =
        new Dictionary<string, Func<SinkWorkspace, string>>
        {
            ["check"] = Check,
            ["explain"] = workspace => workspace.Run("explain", "DC1005"),
            ["diff"] = Diff,
            ["list"] = workspace => workspace.Run("list") + workspace.Run("list", "--format", "json") + workspace.Publish().Run("list"),
            ["bump"] = workspace => workspace.Run("bump", "login") + workspace.Publish().Run("bump", "login"),
            ["publish"] = Publish,
            ["rollback"] = workspace =>
            {
                var text = Publish(workspace);
                return text + workspace.Run("rollback", "login");
            },
            ["rehearse"] = workspace => workspace.Run("rehearse", "login") + workspace.Publish().Run("rehearse", "login"),
            ["export odcs"] = workspace => Export(workspace),
            ["import odcs"] = workspace =>
            {
                Export(workspace);
                return workspace.Run("import", "odcs", "login.odcs.yaml", "--unlinked", "--output", "imported.json")
                    + workspace.Run("import", "odcs", "login.odcs.yaml", "--output", "linked.json");
            },
            ["measure"] = Measure,
            ["signals merge"] = workspace => Measure(workspace) + workspace.Run("signals", "merge", "run.json", "run.json"),
            ["signals add"] = Track,
            ["signals check"] = workspace => Track(workspace)
                + string.Concat(((string[])["json", "openmetrics", "otlp", "text"])
                    .Select(format => workspace.Run("signals", "check", "login", "--report", format))),
            ["signals suggest"] = workspace => Track(workspace) + workspace.Run("signals", "suggest", "login"),
            ["signals report"] = workspace => Track(workspace)
                + string.Concat(((string[])["html", "json", "markdown", "text"])
                    .Select(format => workspace.Run("signals", "report", "login", "--report", format))),
            ["signals compact"] = workspace => Track(workspace) + workspace.Run("signals", "compact", "login") + History(workspace),
            ["signals accept"] = workspace =>
                Track(workspace) + workspace.Run("signals", "accept", "login", "rows", "--why", "new shops") + History(workspace),
            ["snapshots list"] = workspace =>
            {
                AddSnapshots(workspace);
                return workspace.Run("snapshots", "list") + workspace.Run("snapshots", "list", "--format", "json");
            },
            ["snapshots review"] = Review,
            ["snapshots accept"] = workspace =>
            {
                AddSnapshots(workspace);
                return workspace.Run("snapshots", "accept");
            },
            ["snapshots reject"] = workspace =>
            {
                AddSnapshots(workspace);
                return workspace.Run("snapshots", "reject") + workspace.Run("snapshots", "reject", "--orphans");
            },
        };

    private static string Measure(SinkWorkspace workspace) =>
        workspace.Run("measure", "login", SinkWorkspace.FixturePath)
        + workspace.Run("measure", "login", SinkWorkspace.FixturePath, "--format", "json")
        + workspace.Run("measure", "login", SinkWorkspace.FixturePath, "--state", "--out", "run.json")
        + workspace.Read("run.json");

    private static string Track(SinkWorkspace workspace) =>
        Measure(workspace) + workspace.Run("signals", "add", "login", "run.json") + History(workspace);

    private static string History(SinkWorkspace workspace) =>
        workspace.Read("signals/login.ndjson");

    private static string Check(SinkWorkspace workspace) => string.Concat(
        ReportFormats.For(ReportContents.Diagnostics).Select(format => workspace.Run("check", "--format", format.Name)))
        + workspace.Publish().Run("check");

    private static string Diff(SinkWorkspace workspace)
    {
        (string Old, string New)[] unmarked = // What is wrong with a contract that marks nothing is shown.
            workspace.IsSound
                ? [("versions/unmarked.json", "versions/changed.json"), ("versions/changed.json", "versions/unmarked.json")]
                : [];
        (string Old, string New)[] pairs =
        [
            ("versions/open.json", SinkWorkspace.ContractPath), (SinkWorkspace.ContractPath, "versions/open.json"),
            (SinkWorkspace.ContractPath, "versions/changed.json"), .. unmarked,
        ];
        return string.Concat(
            from pair in pairs
            from format in ReportFormats.For(ReportContents.Differences)
            select $"{pair}: {workspace.Run("diff", pair.Old, pair.New, "--format", format.Name)}\n");
    }

    private static string Publish(SinkWorkspace workspace)
    {
        var refused = workspace.Run("publish", "login");
        var done = workspace.Publish().Run("publish", "login");
        var changelog = workspace.Read("contracts/login/CHANGELOG.md");
        Assert.True(!workspace.IsSound || changelog.Contains("2.0.0", StringComparison.Ordinal), $"{workspace.Shape}: {done}");
        return refused + done + changelog;
    }

    /// <summary>What is written beside the document, which is the contract in another language.</summary>
    private static string Export(SinkWorkspace workspace)
    {
        var text = workspace.Run("export", "odcs", "login", "--output", "login.odcs.yaml", "--force");
        Assert.True(!workspace.IsSound || workspace.Read("login.odcs.yaml").Length > 0, $"{workspace.Shape}: {text}");
        return text;
    }

    private static string Review(SinkWorkspace workspace)
    {
        AddSnapshots(workspace);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var files = SnapshotSelection.Find(workspace.Folder, null, null);
        var key = new ConsoleKeyInfo('s', ConsoleKey.S, false, false, false);
        _ = new ReviewSession(new CommandOutput(output), workspace.Folder, files.Secrets, color: false, () => key).Run(files.Pending);
        return output.ToString();
    }

    /// <summary>A snapshot that was accepted before its contract marked anything, and what its test produced then.</summary>
    private static void AddSnapshots(SinkWorkspace workspace)
    {
        workspace.Write("tests/LoginTests.cs", "class LoginTests { void A() => Contract(\"login\"); void B() => Snapshot(); }");
        workspace.Write("tests/LoginTests.A.verified.json", workspace.Shape.Document);
        workspace.Write("tests/LoginTests.A.received.json", "[]");
        workspace.Write("tests/LoginTests.B.verified.txt", $"{{\n  pin: {SecretShape.Text}\n}}");
        workspace.Write("tests/LoginTests.B.received.txt", "{\n  pin: {Scrubbed}\n}");
    }
}
