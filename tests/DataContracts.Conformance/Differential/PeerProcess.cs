using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;

namespace DataContracts.Conformance.Differential;

/// <summary>A peer in a node process: one line in with a schema and documents, one line out with the verdicts.</summary>
internal sealed class PeerProcess(Peer peer) : IDisposable
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private Process? _process;

    /// <summary>Whether node is installed.</summary>
    public static bool HasNode { get; } = NodeIsOnPath();

    /// <summary>The reason why peers can't be asked here, or null.</summary>
    public static string? MissingReason { get; } = !HasNode ? "node is not installed"
        : Directory.Exists(Path.Combine(Folder, "node_modules")) ? null
        : "npm packages are not installed: npm ci --prefix tests/DataContracts.Benchmarks/peers";

    private static string Folder =>
        typeof(PeerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "PeersFolder").Value!;

    public Verdicts Ask(Dialect dialect, JsonNode schema, IReadOnlyList<JsonNode?> documents)
    {
        _process ??= Start();
        var line = new JsonObject
        {
            ["dialect"] = dialect.Identifier,
            ["schema"] = schema.DeepClone(),
            ["documents"] = new JsonArray([.. documents.Select(document => document?.DeepClone())]),
        };
        _process.StandardInput.Write(line.ToJsonString() + "\n");
        _process.StandardInput.Flush();
        var answer = JsonNode.Parse(_process.StandardOutput.ReadLine() ?? throw new EndOfStreamException("node ended without an answer"))!;
        return answer["error"] is { } error
            ? new Verdicts([], (string?)error)
            : new Verdicts([.. answer["verdicts"]!.AsArray().Select(verdict => (bool)verdict!)], null);
    }

    public void Dispose()
    {
        _process?.StandardInput.Close();
        _process?.WaitForExit();
        _process?.Dispose();
    }

    private Process Start() => Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "verdicts.mjs"), peer.Name])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        StandardInputEncoding = s_utf8,
        StandardOutputEncoding = s_utf8,
        UseShellExecute = false,
    })!;

    private static bool NodeIsOnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));
}
