using System.Collections.Immutable;
using DataContracts.Reporting.Formats;

namespace DataContracts.Reporting;

/// <summary>Every report format, one line each.</summary>
public static class ReportFormats
{
    private static readonly ImmutableArray<IReportWriter> s_all =
    [
        new TextReport(),
        new MSBuildReport(),
        new JsonReport(),
        new MarkdownReport(),
        new HtmlReport(),
        new OpenMetricsReport(),
        new OtlpReport(),
    ];

    /// <summary>The format for a person at a terminal, which shows every part of a report.</summary>
    public static IReportWriter Default => s_all[0];

    /// <summary>The formats that can show these parts; the default is the first.</summary>
    /// <param name="contents">The parts.</param>
    public static ImmutableArray<IReportWriter> For(ReportContents contents) =>
        [.. s_all.Where(writer => (writer.Contents & contents) == contents)];

    /// <summary>The formats that can show any of several kinds of content, those of the first kind first.</summary>
    /// <param name="contents">Parts of a report, of which a format shows all or none.</param>
    internal static ImmutableArray<IReportWriter> ForAny(IEnumerable<ReportContents> contents) =>
        [.. contents.SelectMany(part => For(part)).Distinct()];

    /// <summary>The format of that name, if it can show these parts, or null.</summary>
    /// <param name="name">For example <c>msbuild</c>.</param>
    /// <param name="contents">The parts.</param>
    public static IReportWriter? Find(string name, ReportContents contents) =>
        For(contents).FirstOrDefault(writer => writer.Name == name);
}
