namespace DataContracts.Cli.Hosting;

/// <summary>How the program ends; scripts rely on these. A program that is interrupted ends with 130, as every one does.</summary>
internal static class ExitCode
{
    /// <summary>Nothing that fails was found.</summary>
    public const int Clean = 0;

    /// <summary>Something was found.</summary>
    public const int Findings = 1;

    /// <summary>The work could not be done: bad usage, a path that does not exist, nothing to check, unreadable folder.</summary>
    public const int CouldNotRun = 2;
}
