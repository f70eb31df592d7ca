using System.Globalization;
using DataContracts.Tests;
using DataContracts.Tests.Rules;

namespace DataContracts.Xunit.Tests;

/// <summary>The messages of the rule examples change only with an approved line.</summary>
public sealed class MessageTests
{
    [Fact]
    public Task Messages_are_approved() =>
        Snapshot().Verify(string.Join('\n', RuleCatalog.All.Where(rule => rule.RaisedBy == RuleOrigin.Check).SelectMany(Messages)));

    private static IEnumerable<string> Messages(RuleDescriptor rule) =>
        ExampleRun.Failing(rule.Example!).Diagnostics.Select(finding => finding with { File = finding.File.Replace('\\', '/') })
            .Select(finding => Line(finding).Replace(Root(finding.File), "", StringComparison.Ordinal));

    private static string Line(ContractDiagnostic finding) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{finding.File}({finding.Range.StartLine},{finding.Range.StartColumn}): {finding.Severity} {finding.RuleId}: "
                + $"{finding.Message}");

    /// <summary>The temporary folder of the example, which has a different name each time.</summary>
    private static string Root(string file) =>
        file[..(file.IndexOf('/', file.IndexOf(TemporaryFolder.Prefix, StringComparison.Ordinal)) + 1)];
}
