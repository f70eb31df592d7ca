using System.Text.RegularExpressions;

namespace DataContracts.Packages.Tests.Harness;

/// <summary>The output of a build.</summary>
internal sealed partial record BuildOutput(int ExitCode, string Text)
{
    public IReadOnlyList<string> Lines { get; } = Text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>
    /// The findings as printed, distinct and sorted, without the project after them, which MSBuild omits if the finding is in the project
    /// file itself.
    /// </summary>
    public IReadOnlyList<string> Findings { get; } =
    [
        .. Text.ReplaceLineEndings("\n").Split('\n')
            .Select(line => Finding().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["finding"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>All errors and warnings as reported, with the project and without the summary that repeats them.</summary>
    public IReadOnlyList<string> ReportedProblems { get; } =
    [
        .. Text.ReplaceLineEndings("\n").Split('\n')
            .TakeWhile(line => line is not ("Build FAILED." or "Build succeeded."))
            .Select(line => Problem().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["line"].Value),
    ];

    /// <summary>The ids of <see cref="Findings"/> with their severities.</summary>
    public IReadOnlyList<string> Rules { get; } =
    [
        .. Rule().Matches(Text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The number of fixtures that each run checked, from a build with detailed output: <c>1 of 3</c>.</summary>
    public IReadOnlyList<string> Checks { get; } = [.. Check().Matches(Text).Select(match => match.Groups["count"].Value)];

    public BuildOutput Succeeds()
    {
        Assert.True(ExitCode == 0, Text);
        return this;
    }

    public BuildOutput Fails()
    {
        Assert.True(ExitCode == 1, Text);
        return this;
    }

    [GeneratedRegex(
        @"^\s*(?:\d+>)?(?<finding>\S.*?: (?:error|warning) DC\d{4}: .*?)(?: \[[^\[\]]*proj[^\[\]]*\])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Finding();

    [GeneratedRegex(@"^\s*(?:[\d:]+>)?(?<line>\S.*? ?: (?:error|warning) [A-Z]+\d+: .*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Problem();

    [GeneratedRegex(@"(?:error|warning|info|message) DC\d{4}(?=: )", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"DataContracts: checked (?<count>\d+ of \d+) fixtures", RegexOptions.CultureInvariant)]
    private static partial Regex Check();
}
