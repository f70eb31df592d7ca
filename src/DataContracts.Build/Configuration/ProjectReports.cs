using System.Collections.Immutable;
using DataContracts.Reporting;

namespace DataContracts.Build.Configuration;

/// <summary>The reports that <c>DataContractsReport</c> asks for: <c>json=path;text=path</c>.</summary>
/// <param name="Sinks">The reports; none where one of them can't be written.</param>
/// <param name="Problems">Why, in one sentence each.</param>
internal sealed record ProjectReports(ReportSinks Sinks, ImmutableArray<string> Problems)
{
    public static ProjectReports Read(string? property, CheckRequest request, string projectDirectory)
    {
        var sinks = ImmutableArray.CreateBuilder<ReportSink>();
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (var text in (property ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (ReportSink.Parse(text, ReportContents.Diagnostics, projectDirectory, out var problem) is not { } sink)
            {
                problems.Add(problem!);
            }
            else if (sink.File is null)
            {
                problems.Add($"'{text}' names no file");
            }
            else
            {
                sinks.Add(sink);
            }
        }

        var all = new ReportSinks(sinks.ToImmutable());
        var inputs = request.Contracts.Select(contract => contract.Path).Concat(request.Fixtures.Select(fixture => fixture.Path));
        if (problems.Count == 0 && all.FindProblem(inputs) is { } refusal)
        {
            problems.Add(refusal);
        }

        return new ProjectReports(
            problems.Count == 0 ? all : new ReportSinks([]),
            [.. problems.Select(problem => $"the property DataContractsReport can't be followed: {problem}")]);
    }

    /// <returns>Why a report can't be written, or null.</returns>
    public string? Write(Report report, string projectDirectory)
    {
        try
        {
            Sinks.Write(report, new PrintOptions { BaseDirectory = projectDirectory }, TextWriter.Null);
            return null;
        }
        catch (IOException exception)
        {
            return exception.Message;
        }
    }
}
