namespace DataContracts.Cli.Tests.Git;

/// <summary>The command git of the machine.</summary>
internal static class GitCommand
{
    /// <summary>Why tests that need it are skipped; null where it is there.</summary>
    public static string? MissingReason { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "git.exe" : "git")))
        ? null
        : "needs the command 'git'";
}
