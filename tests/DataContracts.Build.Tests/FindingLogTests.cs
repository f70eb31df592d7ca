using System.Collections;
using DataContracts.Reporting;
using DataContracts.Rules;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace DataContracts.Build.Tests;

/// <summary>A finding is one event of MSBuild's log, whatever its file is called and whatever its text is.</summary>
public sealed class FindingLogTests
{
    private const string Nasty = "a\n::error::FORGED\r\u001b[31m\u202e\u2028\u0085##vso[x]\ud83d";

    [Theory]
    [InlineData(Severity.Error)]
    [InlineData(Severity.Warning)]
    [InlineData(Severity.Info)]
    public void Foreign_text_is_logged_as_text(Severity severity)
    {
        var engine = new Engine();
        var finding = new ContractDiagnostic(ReadingRules.Unreadable, severity, $"/shop/{Nasty}.json", new SourceRange(1, 1, 1, 2), Nasty)
        {
            Contract = new ContractLocation(Nasty, Nasty, $"/shop/{Nasty}.schema.json", new SourceRange(1, 1, 1, 2), $"/{Nasty}"),
        };

        new FindingLog(new TaskLoggingHelper(engine, "CheckContracts"), "/shop").Write(new DiagnosticList([finding]));

        var (file, message) = Assert.Single(engine.Logged);
        const string Shown = @"a\u000a::error::FORGED\u000d\u001b[31m\u202e\u2028\u0085\u0023#vso[x]\ud83d";
        Assert.Equal($"/shop/{Shown}.json", file);
        Assert.Equal($"{Shown} [{Shown} {Shown}, {Shown}.schema.json(1,1)]", message);
    }

    private sealed class Engine : IBuildEngine
    {
        public List<(string? File, string? Message)> Logged { get; } = [];

        public bool ContinueOnError => false;

        public int LineNumberOfTaskNode => 0;

        public int ColumnNumberOfTaskNode => 0;

        public string ProjectFileOfTaskNode => "/shop/Shop.csproj";

        public void LogErrorEvent(BuildErrorEventArgs e) => Logged.Add((e.File, e.Message));

        public void LogWarningEvent(BuildWarningEventArgs e) => Logged.Add((e.File, e.Message));

        public void LogMessageEvent(BuildMessageEventArgs e) => Logged.Add((e.File, e.Message));

        public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

        public bool BuildProjectFile(
            string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
            throw new NotSupportedException();
    }
}
