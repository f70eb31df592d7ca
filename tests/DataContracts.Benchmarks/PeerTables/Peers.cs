using System.Runtime.InteropServices;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>The peers that can be measured here, and the reasons why others can't.</summary>
internal sealed class Peers
{
    private readonly string _scripts;
    private readonly string? _npmAbsent;
    private readonly Lazy<CommandLine> _native;
    private readonly Lazy<CommandLine> _nativeCommand;

    public Peers(string repository, string folder)
    {
        _scripts = Path.Combine(repository, "tests", "DataContracts.Benchmarks", "peers");
        _npmAbsent = !ProgramOnPath.Exists("node") ? "node is not installed"

            : !Directory.Exists(Path.Combine(_scripts, "node_modules"))
            ? "its npm packages are not installed: npm ci --prefix tests/DataContracts.Benchmarks/peers"
            : null;
        _native = new(
            () => NativeCode.Publish("contracts, native", Path.Combine(repository, "tests", "DataContracts.Benchmarks.Native"), "contender",
                folder));
        _nativeCommand = new(
            () => NativeCode.Publish("contracts check, native", Path.Combine(repository, "src", "DataContracts.Cli"), "contracts", folder));
        Self = new("contracts", null, "dotnet", "exec", typeof(Peers).Assembly.Location, "contender");
    }

    public CommandLine Contracts => Self.With("contracts");

    public CommandLine Reader => Self.With("reader") with { Name = "bare reader" };

    public CommandLine NJsonSchema => Self.With("njsonschema") with { Name = "NJsonSchema" };

    public CommandLine Ajv => Script("ajv", "contender.mjs", "ajv");

    public CommandLine Hyperjump => Script("@hyperjump", "contender.mjs", "@hyperjump");

    public CommandLine AjvCheck => Script("ajv script", "check.mjs");

    public CommandLine AjvLines => Script("ajv script", "ndjson.mjs");

    public static CommandLine EmptyNode =>
        ProgramOnPath.Exists("node")
            ? new("node -e 0", null, "node", "-e", "0")
            : CommandLine.Missing("node -e 0", "node is not installed");

    public CommandLine ContractsNative => _native.Value;

    public CommandLine ContractsCommand => _nativeCommand.Value;

    public CommandLine Sourcemeta
    {
        get
        {
            const string Name = "sourcemeta, native";
            var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
            var architecture = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x86_64";
            var file = Path.Combine(
                _scripts,
                "node_modules",
                "@sourcemeta",
                "jsonschema",
                "build",
                "github-releases",
                $"jsonschema-{system}-{architecture}{(OperatingSystem.IsWindows() ? ".exe" : "")}");
            return _npmAbsent is { } reason ? CommandLine.Missing(Name, reason)
                : File.Exists(file) ? new(Name, null, file)
                : CommandLine.Missing(Name, $"it has no program for {system} {architecture}");
        }
    }

    private CommandLine Self { get; }

    /// <summary>Compiles the native code up front, with all cores.</summary>
    public void Publish() => _ = (_native.Value, _nativeCommand.Value);

    private CommandLine Script(string name, string script, params string[] arguments) => _npmAbsent is { } reason
        ? CommandLine.Missing(name, reason)
        : new(name, null, "node", [Path.Combine(_scripts, script), .. arguments]);
}
