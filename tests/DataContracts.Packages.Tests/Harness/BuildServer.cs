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

    public BuildOutput Run(string workingDirectory, IEnumerable<string> arguments) => DotNet.Run(workingDirectory, arguments, _environment);

    public void Dispose() => _ = DotNet.Run(folder, ["build-server", "shutdown", "--msbuild"], _environment);
}
