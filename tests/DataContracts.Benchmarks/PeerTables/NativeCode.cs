using System.Runtime.InteropServices;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>Compiles a project of this repository ahead of time, as build/publish-native does for the command.</summary>
internal static class NativeCode
{
    public static CommandLine Publish(string name, string project, string program, string folder)
    {
        var output = Path.Combine(folder, program);
        try
        {
            Shell.Run(
                project,
                "dotnet",
                "publish",
                "-c",
                "Release",
                "-r",
                RuntimeInformation.RuntimeIdentifier,
                "-o",
                output,
                "-p:DebugType=none",
                "-p:GenerateDocumentationFile=false",
                "-p:EnforceCodeStyleInBuild=false");
            return new CommandLine(name, null, Path.Combine(output, OperatingSystem.IsWindows() ? program + ".exe" : program));
        }
        catch (InvalidOperationException exception)
        {
            var error = exception.Message.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase));
            return CommandLine.Missing(name, $"native code can't be compiled here: {error?.Trim()}");
        }
    }
}
