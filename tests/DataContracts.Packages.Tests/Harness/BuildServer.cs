namespace DataContracts.Packages.Tests.Harness;

/// <summary>
/// An MSBuild process that serves several builds, each of which takes a third of the time of a build in a new process.
/// </summary>
internal sealed class BuildServer(string folder) : IDisposable
{
    private readonly Dictionary<string, string?> _environment = new()
    {
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = null,
        // Isolated from the servers and nodes of other builds on this machine.
        ["MSBUILDNODEHANDSHAKESALT"] = Guid.NewGuid().ToString("N"),
        // Ends by itself if the tests are killed.
        ["MSBUILDNODECONNECTIONTIMEOUT"] = "120000",
    };

    /// <summary>Runs a build; result and lines are taken from the log of the server.</summary>
    public BuildOutput Build(string workingDirectory, string verbosity, IEnumerable<string> arguments)
    {
        // If the server closes the pipe early, the MSBuild client loses the last lines of a build and even its result.
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
