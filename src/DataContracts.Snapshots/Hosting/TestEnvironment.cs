using DiffEngine;

namespace DataContracts.Snapshots;

/// <summary>What a test run knows of the machine. Read once, at the edge, and passed in.</summary>
internal sealed record TestEnvironment
{
    public const string ReceivedVariable = "DATACONTRACTS_RECEIVED";

    /// <summary>Whether this is a build server, where nothing is written beside the sources and no tool is opened.</summary>
    public bool IsBuildServer { get; init; }

    /// <summary>Where received files go instead of beside the sources, or null.</summary>
    public string? ReceivedFolder { get; init; }

    /// <summary>Where they go on a build server that says no folder.</summary>
    public string ResultsFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "TestResults", "received");

    /// <summary>The temporary folder, the user's and the current one, which are never part of a snapshot.</summary>
    public string TemporaryFolder { get; init; } = Path.GetTempPath();

    public string? UserFolder { get; init; }

    public string? CurrentFolder { get; init; }

    public static TestEnvironment Read() =>
        Read(Environment.GetEnvironmentVariable, Environment.GetCommandLineArgs(), AppContext.BaseDirectory) with
        {
            UserFolder = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            CurrentFolder = Environment.CurrentDirectory,
        };

    public static TestEnvironment Read(Func<string, string?> variable, IReadOnlyList<string> arguments, string testFolder)
    {
        var environment = new TestEnvironment
        {
            IsBuildServer = IsOn(variable("CI")) || IsOn(variable("TF_BUILD")) || IsKnownServer(),
            ReceivedFolder = variable(ReceivedVariable) is { Length: > 0 } folder ? folder : null,
        };
        return (ResultsOf(arguments) ?? ToldBeside(testFolder)) is { } results
            ? environment with { ResultsFolder = Path.Combine(Path.GetFullPath(results), "received") }
            : environment;
    }

    /// <summary>A test program that is its own runner is given the folder as an option.</summary>
    private static string? ResultsOf(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i + 1 < arguments.Count; i++)
        {
            if (arguments[i] == "--results-directory" && arguments[i + 1].Length > 0)
            {
                return arguments[i + 1];
            }
        }

        return null;
    }

    /// <summary>What the build wrote for a runner that does not tell its tests.</summary>
    private static string? ToldBeside(string testFolder)
    {
        var path = Path.Combine(testFolder, "DataContracts.ResultsDirectory.txt");
        return File.Exists(path) && File.ReadAllText(path).Trim() is { Length: > 0 } folder ? folder : null;
    }

    // Docker and WSL, which the detector counts as servers, are also where people sit and accept snapshots.
    private static bool IsKnownServer() =>
        BuildServerDetector.IsAppVeyor
            || BuildServerDetector.IsAzureDevops
            || BuildServerDetector.IsBitbucketPipelines
            || BuildServerDetector.IsGitLab
        || BuildServerDetector.IsGithubAction || BuildServerDetector.IsGoDc || BuildServerDetector.IsJenkins || BuildServerDetector.IsMyGet
        || BuildServerDetector.IsTeamCity || BuildServerDetector.IsTravis;

    private static bool IsOn(string? value) =>
        !string.IsNullOrEmpty(value) && value != "0" && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
