namespace DataContracts.Cli.Tests.Git;

/// <summary>The installed git command.</summary>
internal static class GitCommand
{
    /// <summary>The reason to skip tests that need git, or null if it is installed.</summary>
    public static string? MissingReason { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "git.exe" : "git")))
        ? null
        : "needs the command 'git'";
}
