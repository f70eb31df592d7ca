using System.Collections.Immutable;
using DataContracts.Reporting;
using DataContracts.Rules;
using DataContracts.Snapshots.Files;

namespace DataContracts.Snapshots.Failing;

/// <summary>
/// The words of a failed verification, in the lines that Verify's tools parse; what follows <c>FileContent:</c> is for people.
/// </summary>
internal static class FailureMessage
{
    public static string Of(string section, SnapshotPlace place, IEnumerable<string> content)
    {
        IEnumerable<string> lines =
        [
            $"Directory: {place.Directory}", $"{section}:",
            $"  - Received: {Path.GetRelativePath(place.Directory, place.Received)}",
            $"    Verified: {Path.GetRelativePath(place.Directory, place.Verified)}",
            "", "FileContent:", "", .. content, "",
        ];
        // Here, too: a line break in a name is none of the message.
        return string.Join('\n', lines.Select(TerminalText.EscapeLine));
    }

    /// <summary>Verified files of one folder that their test produces no longer.</summary>
    public static VerifyException Orphaned(IReadOnlyList<string> verified)
    {
        var folder = Path.GetDirectoryName(verified[0])!;
        ImmutableArray<ContractDiagnostic> findings =
        [
            .. verified.Select(
                path => SnapshotFinding.At(SnapshotRules.Orphaned, path, 1,
                    "this test no longer produces this part; delete the file, or, where the test ended before it came to it, see why")),
        ];
        IEnumerable<string> lines =
        [
            $"Directory: {folder}", "Delete:", .. verified.Select(path => $"  - {Path.GetRelativePath(folder, path)}"),
            "", "FileContent:", "", .. findings.Select(finding => Line(finding, new TestProject())), "",
        ];
        return new VerifyException(string.Join('\n', lines.Select(TerminalText.EscapeLine)), findings);
    }

    /// <summary>The same line as in a build: the file in full, so that it can be clicked on, the contract's below the project.</summary>
    public static string Line(ContractDiagnostic finding, TestProject project) =>
        DiagnosticLine.Format(finding.File, finding, project.ProjectDirectory);
}
