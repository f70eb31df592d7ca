using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace DataContracts.Reporting;

/// <summary>All reports that a run writes.</summary>
/// <param name="Sinks">The reports.</param>
public sealed record ReportSinks(ImmutableArray<ReportSink> Sinks)
{
    private static readonly StringComparer s_paths = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Why these reports can't be written, or null. Asked before the work, so that it is not done in vain.</summary>
    /// <param name="inputs">Files that the run reads and that no report may replace.</param>
    public string? FindProblem(IEnumerable<string> inputs)
    {
        var read = inputs.ToHashSet(s_paths);
        var written = new HashSet<string>(s_paths);
        var standardOutput = 0;
        foreach (var sink in Sinks)
        {
            var problem = sink.File is not { } file
                ? standardOutput++ > 0 ? "two reports would go to standard output; give one of them a file: FORMAT=FILE" : null
                : read.Contains(file) ? $"a report would replace '{file}', which is read"
                : !written.Add(file) ? $"two reports would go to '{file}'"
                : ReportFile.FindProblem(file);
            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    /// <summary>Writes the report in every format: to files first, as a closed pipe may end standard output early.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="options">How to print it; a file has no colors and no terminal's width.</param>
    /// <param name="standardOutput">Where reports without a file go.</param>
    /// <exception cref="IOException">A file can't be written; the message names it.</exception>
    public void Write(Report report, PrintOptions options, TextWriter standardOutput)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(standardOutput);
        foreach (var sink in Sinks.Where(sink => sink.File is not null))
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            sink.Writer.Write(report, options.ForFile(), text);
            ReportFile.Write(sink.File!, s_utf8.GetBytes(text.ToString()));
        }

        foreach (var sink in Sinks.Where(sink => sink.File is null))
        {
            sink.Writer.Write(report, options, standardOutput);
            standardOutput.Flush();
        }
    }
}
