using System.Collections.Immutable;
using System.CommandLine;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;

namespace DataContracts.Cli.Commands;

/// <summary><c>--format</c> and <c>--report</c>: which reports a command writes, and where.</summary>
internal sealed class ReportOptions
{
    private readonly ImmutableArray<IReportWriter> _formats;

    private readonly Option<string> _format;

    private readonly Option<string[]> _reports;

    /// <param name="description">The help of <c>--format</c>.</param>
    /// <param name="contents">What the command reports; with several, each format shows one of them.</param>
    public ReportOptions(string description, params ReportContents[] contents)
    {
        _formats = ReportFormats.ForAny(contents);
        _format = new Option<string>("--format")
        {
            Description = description,
            DefaultValueFactory = _ => ReportFormats.Default.Name,
        };
        _format.AcceptOnlyFromAmong([.. _formats.Select(format => format.Name)]);
        _reports = new Option<string[]>("--report")
        {
            HelpName = "format[=file]",
            Description = "Writes a report to a file, replacing one that exists; without a file, or with '-', the report replaces "
                + "that of --format on standard output. May be given several times.",
        };
    }

    public IEnumerable<Option> All => [_format, _reports];

    /// <summary>The reports that were asked for; refused where one can't be written.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="context">The process.</param>
    /// <param name="inputs">Files that no report may replace.</param>
    /// <param name="more">Reports that another option asks for.</param>
    public ReportSinks Read(ParseResult parsed, CommandContext context, IEnumerable<string> inputs, params string[] more)
    {
        List<ReportSink> sinks = [];
        foreach (var text in (parsed.GetValue(_reports) ?? []).Concat(more))
        {
            var sink = ReportSink.Parse(text, _formats, context.WorkingDirectory, out var problem);
            sinks.Add(sink ?? throw new CannotRunException(problem!));
        }

        var isFormatGiven = parsed.GetResult(_format) is { Implicit: false };
        if (isFormatGiven || sinks.TrueForAll(sink => sink.File is not null))
        {
            sinks.Add(new ReportSink(_formats.First(format => format.Name == parsed.GetRequiredValue(_format)), File: null));
        }

        var all = new ReportSinks([.. sinks]);
        return all.FindProblem(inputs) is { } refusal ? throw new CannotRunException(refusal) : all;
    }
}
