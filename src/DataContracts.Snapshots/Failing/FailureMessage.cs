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
    public static string Of(string section, IReadOnlyList<SnapshotPlace> places, IEnumerable<string> content)
    {
        var directory = places[0].Directory;
        IEnumerable<string> lines =
        [
            $"Directory: {directory}", $"{section}:",
            .. places.SelectMany(place => new[]
            {
                $"  - Received: {Path.GetRelativePath(directory, place.Received)}",
                $"    Verified: {Path.GetRelativePath(directory, place.Verified)}",
            }),
            "", "FileContent:", "", .. content, "",
        ];
        // Here, too: a line break in a name is none of the message.
        return string.Join('\n', lines.Select(TerminalText.EscapeLine));
    }

    /// <summary>Parts of one test of which nothing is verified yet.</summary>
    public static VerifyException New(IReadOnlyList<NewPart> parts)
    {
        var content = parts.SelectMany((part, index) => index == 0 ? part.Content : part.Content.Prepend(""));
        return new VerifyException(Of("New", [.. parts.Select(part => part.Place)], content), [.. parts.Select(part => part.Finding)])
        {
            ReceivedPath = parts[0].Place.Received,
            VerifiedPath = parts[0].Place.Verified,
        };
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
