using DataContracts.Reporting;

namespace DataContracts.Cli.Hosting;

/// <summary>All that a command knows of the process it runs in.</summary>
/// <param name="OpenInput">Opens standard input, where a command reads it.</param>
/// <param name="Output">Findings and answers.</param>
/// <param name="Error">Why the command could not do its work.</param>
/// <param name="Environment">Where the output goes.</param>
/// <param name="WorkingDirectory">What relative paths are relative to.</param>
internal sealed record CommandContext(
    Func<Stream> OpenInput, CommandOutput Output, CommandOutput Error, RunEnvironment Environment, string WorkingDirectory)
{
    private const int WidestText = 100;

    /// <summary>Where prose is wrapped.</summary>
    public int TextWidth => Math.Clamp(Environment.Width ?? WidestText, 40, WidestText);

    /// <summary>How reports are printed on standard output.</summary>
    public PrintOptions PrintOptions(ColorChoice color) => new()
    {
        BaseDirectory = WorkingDirectory,
        Color = Environment.UsesColor(color),
        FrameWidth = Environment.FrameWidth,
        Project = Environment.IsGitHubActions ? WorkingDirectory : null,
    };
}
