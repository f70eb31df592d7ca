namespace DataContracts.Packages.Tests.Harness;

/// <summary>
/// A process of MSBuild that stays for a number of builds: each takes a third of the time that it takes in a new process.
/// </summary>
internal sealed class BuildServer(string folder) : IDisposable
{
    private readonly Dictionary<string, string?> _environment = new()
    {
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = null,
        // No other build on this machine finds this server, nor this one the nodes of others.
        ["MSBUILDNODEHANDSHAKESALT"] = Guid.NewGuid().ToString("N"),
        // Should the tests be killed, it ends by itself.
        ["MSBUILDNODECONNECTIONTIMEOUT"] = "120000",
    };

    /// <summary>A command that builds, with the result and the lines as the server logged them.</summary>
    public BuildOutput Build(string workingDirectory, string verbosity, IEnumerable<string> arguments)
    {
        // Where the server closes their pipe early, the client of MSBuild loses the end of a build: lines and even the result.
        var log = Path.Combine(folder, $"{Guid.NewGuid():N}.log");
        string[] loggers = ["-noConsoleLogger", $"-fileLoggerParameters:LogFile={log};Verbosity={verbosity};Summary;Encoding=UTF-8"];
        var client = DotNet.Run(workingDirectory, [.. arguments, .. loggers], _environment);
        var text = File.Exists(log) ? File.ReadAllText(log) : "";
        return text.Contains("Build succeeded.", StringComparison.Ordinal) ? new BuildOutput(0, text)
            : text.Contains("Build FAILED.", StringComparison.Ordinal) ? new BuildOutput(1, text)
            : client;
    }

    public void Dispose() => _ = DotNet.Run(folder, ["build-server", "shutdown", "--msbuild"], _environment);
}
