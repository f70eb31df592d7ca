namespace DataContracts.Reporting;

/// <summary>What a program knows of where its output goes. Read once, at the edge, and passed in.</summary>
public sealed record RunEnvironment
{
    /// <summary>Whether the output is a terminal, not a file or a pipe.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>The terminal's width in cells; null where there is none.</summary>
    public int? Width { get; init; }

    /// <summary><c>NO_COLOR</c> is set and not empty (no-color.org).</summary>
    public bool NoColor { get; init; }

    /// <summary><c>FORCE_COLOR</c> or <c>CLICOLOR_FORCE</c> is set, not empty and not <c>0</c>.</summary>
    public bool ForceColor { get; init; }

    /// <summary><c>TERM=dumb</c>: a terminal without escape sequences.</summary>
    public bool IsDumbTerminal { get; init; }

    /// <summary><c>CI</c> or <c>TF_BUILD</c> is set: a build server reads the output.</summary>
    public bool IsContinuousIntegration { get; init; }

    /// <summary><c>GITHUB_ACTIONS</c> is set: GitHub makes annotations of lines of the log.</summary>
    public bool IsGitHubActions { get; init; }

    /// <summary>Takes the environment from variables and from what is known of the output.</summary>
    /// <param name="variable">A variable's value by its name, or null.</param>
    /// <param name="isTerminal">Whether the output is a terminal.</param>
    /// <param name="width">The terminal's width in cells, or null.</param>
    public static RunEnvironment Read(Func<string, string?> variable, bool isTerminal, int? width)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return new RunEnvironment
        {
            IsTerminal = isTerminal,
            Width = width,
            NoColor = !string.IsNullOrEmpty(variable("NO_COLOR")),
            ForceColor = IsOn(variable("FORCE_COLOR")) || IsOn(variable("CLICOLOR_FORCE")),
            IsDumbTerminal = variable("TERM") == "dumb",
            IsContinuousIntegration = IsOn(variable("CI")) || IsOn(variable("TF_BUILD")),
            IsGitHubActions = IsOn(variable("GITHUB_ACTIONS")),
        };
    }

    /// <summary>Whether to write color: an explicit choice, then <c>NO_COLOR</c>, then the forcing variables, then the terminal.</summary>
    /// <param name="choice">What was asked for.</param>
    public bool UsesColor(ColorChoice choice) => choice switch
    {
        ColorChoice.Always => true,
        ColorChoice.Never => false,
        _ => !NoColor && (ForceColor || (IsTerminal && !IsDumbTerminal)),
    };

    /// <summary>How many cells of a source line a code frame shows, so that it does not wrap.</summary>
    public int FrameWidth => Width is { } cells ? Math.Clamp(cells - GutterAllowance, NarrowestFrame, WidestFrame) : WidestFrame;

    private const int GutterAllowance = 10;
    private const int NarrowestFrame = 40;
    private const int WidestFrame = 100;

    private static bool IsOn(string? value) =>
        !string.IsNullOrEmpty(value) && value != "0" && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
