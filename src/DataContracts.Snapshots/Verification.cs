using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DataContracts.Reporting.Files;
using DataContracts.Rules;
using DataContracts.Snapshots.Comparing;
using DataContracts.Snapshots.Failing;
using DataContracts.Snapshots.Files;
using DataContracts.Snapshots.Naming;

namespace DataContracts.Snapshots;

/// <summary>Compares what a test produced with its verified file, and leaves a received file where they differ.</summary>
internal sealed class Verification(SnapshotHost host, TestIdentity test, SnapshotSettings settings, TestProject project)
{
    private const int MostNewLines = 40;

    public async Task CompareAsync(Produced produced, SnapshotForm form)
    {
        var name = SnapshotName.Of(test, settings, project, settings.Extension ?? (form == SnapshotForm.Json ? "json" : "txt"));
        var place = SnapshotPlace.Of(name, Source(), settings, host.Environment);
        RefuseUnusableName(place);
        test.Outputs?.Add(place, name, test, settings);
        var verified = VerifiedFile.Read(place.Verified);
        var isEqual = verified.Text == produced.Text;
        var file = isEqual ? place.Verified : place.Received;
        ImmutableArray<ContractDiagnostic> findings = [.. produced.FindingsIn(file), .. Compared(verified, produced, place)];
        if (!findings.Any(finding => finding.Severity == Severity.Error))
        {
            Leave(place);
            return;
        }

        var unwritten = isEqual ? null : Write(place, produced.Text, withMark: verified.HasMark ?? form == SnapshotForm.Text);
        if (unwritten is not null)
        {
            findings = findings.Add(unwritten);
        }
        else if (!isEqual)
        {
            ReceivedMap.Write(place, project, host.Environment);
        }
        else
        {
            Leave(place);
        }

        if (!isEqual && unwritten is null && !host.Environment.IsBuildServer)
        {
            await host.DiffTool.OpenAsync(place.Received, place.Verified).ConfigureAwait(false);
        }

        // The other parts of a new test are received in the same run: it fails at its end.
        var isNewPart = settings.Part is not null && findings is [{ RuleId: var id }] && id == SnapshotRules.NothingVerified.Id;
        if (isNewPart && test.Outputs is { } outputs)
        {
            outputs.FailAtEnd(new NewPart(place, findings[0], [.. Content(findings, verified, produced, isEqual)]));
            return;
        }

        test.Outputs?.Fail();
        throw Failure(place, findings, verified, produced, isEqual);
    }

    /// <summary>The test's source file on this machine: snapshots are beside it.</summary>
    private string Source() =>
        project.Locate(test.SourceFile)
        ?? throw new VerificationException(
            $"{test.SourceFile}(1,1): error DC4005: the test's source file is not on this machine, so its snapshots can't be found; "
            + "reference DataContracts.Snapshots from the test project itself, so that the build passes the project's folder on");

    private void RefuseUnusableName(SnapshotPlace place)
    {
        var owner = $"{test.TypeName}.{test.MethodName} ({Path.GetFileName(test.SourceFile)}, line "
            + $"{test.Line.ToString(CultureInfo.InvariantCulture)})";
        var problem = place.FindProblem() is { } name ? (SnapshotRules.Unusable, name)
            : host.Claims.Claim(place.Verified, owner) is { } other ? (SnapshotRules.DuplicateName,
                $"'{Path.GetFileName(place.Verified)}' is verified twice in this run, here and by {other}; in a theory name the parameter "
                    + "(WithParameter), in one test name the part (Named)")
            : ((Rule Rule, string Message)?)null;
        if (problem is { } found)
        {
            var finding = SnapshotFinding.At(found.Rule, project.Locate(test.SourceFile) ?? test.SourceFile, test.Line, found.Message);
            throw new VerificationException(FailureMessage.Line(finding, project), [finding]) { VerifiedPath = place.Verified };
        }
    }

    private static IEnumerable<ContractDiagnostic> Compared(VerifiedFile verified, Produced produced, SnapshotPlace place)
    {
        if (verified.Problem is { } problem)
        {
            return [SnapshotFinding.At(SnapshotRules.Unusable, place.Verified, verified.Line, problem)];
        }

        if (verified.Text is null)
        {
            return [SnapshotFinding.At(SnapshotRules.NothingVerified, place.Received, 1, "nothing is verified yet; " + HowToAccept(place))];
        }

        if (verified.Text == produced.Text)
        {
            return [];
        }

        if (verified.Text.TrimEnd('\n') == produced.Text.TrimEnd('\n'))
        {
            return [SnapshotFinding.At(SnapshotRules.Differs, place.Verified, verified.Text.Count(character => character == '\n') + 1,
                "the verified file differs only by line ends at its end, probably from an editor; *.verified.* files end without one "
                    + "(insert_final_newline = false in .editorconfig); " + HowToAccept(place))];
        }

        if (produced.Shown(verified.Text) == produced.Text)
        {
            return [SnapshotFinding.At(SnapshotRules.Differs, place.Verified, 1,
                "the verified file holds values that its contract now marks as secret; " + HowToAccept(place))];
        }

        var diff = new ShortDiff(verified.Text, produced.Text);
        var counts = string.Create(CultureInfo.InvariantCulture, $"-{diff.Removed} +{diff.Added} lines");
        return [SnapshotFinding.At(SnapshotRules.Differs, place.Received, diff.FirstLine,
            $"what was produced differs from what was verified ({counts}); {HowToAccept(place)}")];
    }

    private static string HowToAccept(SnapshotPlace place) =>
        "if that is right: contracts snapshots accept "
            + $"{(place.From is { } folder ? $"--from {ShellWord.Of(folder)} " : "")}{ShellWord.Of(Path.GetFileName(place.Received))}";

    /// <param name="place">Where.</param>
    /// <param name="text">What.</param>
    /// <param name="withMark">Whether a byte order mark is first: as in the file that is compared with, and in Verify's form.</param>
    private static ContractDiagnostic? Write(SnapshotPlace place, string text, bool withMark)
    {
        try
        {
            AtomicFile.Write(place.Received, [.. withMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)]);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var cause = Directory.Exists(place.Received)
                ? "a folder has its name"
                : exception is UnauthorizedAccessException
                ? "access is denied"
                : "the system reports an error, or the disk is full";
            return SnapshotFinding.At(
                SnapshotRules.Unusable,
                place.Received,
                1,
                $"the received file can't be written: {cause}; set {TestEnvironment.ReceivedVariable} to a folder that can be written");
        }
    }

    /// <summary>Behind a success nothing is left: neither a received file nor a tool that shows one.</summary>
    private void Leave(SnapshotPlace place)
    {
        if (File.Exists(place.Received))
        {
            FileRemoval.Try(place.Received);
            if (!host.Environment.IsBuildServer)
            {
                host.DiffTool.Close(place.Received, place.Verified);
            }
        }

        ReceivedMap.Remove(place, project, host.Environment);
    }

    private VerifyException Failure(
        SnapshotPlace place, ImmutableArray<ContractDiagnostic> findings, VerifiedFile verified, Produced produced, bool isEqual)
    {
        var section = isEqual ? "Equal" : verified.Text is null && verified.Problem is null ? "New" : "NotEqual";
        return new VerifyException(FailureMessage.Of(section, [place], Content(findings, verified, produced, isEqual)), findings)
        {
            ReceivedPath = isEqual ? null : place.Received,
            VerifiedPath = place.Verified,
        };
    }

    private IEnumerable<string> Content(
        ImmutableArray<ContractDiagnostic> findings, VerifiedFile verified, Produced produced, bool isEqual)
    {
        IEnumerable<string> content = findings.Select(finding => FailureMessage.Line(finding, project));
        if (!isEqual && verified.Text is not null)
        {
            content = [.. content, "", "--- verified", "+++ received",
                .. new ShortDiff(produced.Shown(verified.Text), produced.Text).Lines()];
        }
        else if (verified.Text is null)
        {
            var lines = produced.Text.Split('\n');
            content = [.. content, "", .. lines.Take(MostNewLines),
                .. lines.Length > MostNewLines
                    ? [string.Create(CultureInfo.InvariantCulture, $"… {lines.Length - MostNewLines} more lines")]
                    : Array.Empty<string>()];
        }

        return content;
    }
}
