using System.Collections.Immutable;

namespace DataContracts.Reporting;

/// <summary>One report that a run writes: a format and where it goes.</summary>
/// <param name="Writer">The format.</param>
/// <param name="File">Full path of the file; null for standard output.</param>
public sealed record ReportSink(IReportWriter Writer, string? File)
{
    private const string StandardOutput = "-";

    /// <summary>Reads <c>FORMAT</c> or <c>FORMAT=FILE</c>; a missing file or <c>-</c> is standard output.</summary>
    /// <param name="text">For example <c>json=report.json</c>.</param>
    /// <param name="contents">What the format must be able to show.</param>
    /// <param name="baseDirectory">What a relative path is relative to.</param>
    /// <param name="problem">Why it can't be read, or null.</param>
    public static ReportSink? Parse(string text, ReportContents contents, string baseDirectory, out string? problem) =>
        Parse(text, ReportFormats.For(contents), baseDirectory, out problem);

    /// <summary>The same for some formats.</summary>
    internal static ReportSink? Parse(string text, ImmutableArray<IReportWriter> formats, string baseDirectory, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var (name, file) = equals < 0 ? (text, StandardOutput) : (text[..equals].Trim(), text[(equals + 1)..].Trim());
        if (formats.FirstOrDefault(format => format.Name == name) is not { } writer)
        {
            var known = string.Join(", ", formats.Select(format => format.Name));
            problem = $"'{name}' is not a report format; the formats are {known}";
            return null;
        }

        problem = file.Length == 0 ? $"'{text}' names no file" : null;
        return problem is null ? new ReportSink(writer, file == StandardOutput ? null : Path.GetFullPath(file, baseDirectory)) : null;
    }
}
