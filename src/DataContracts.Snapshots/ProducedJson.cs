using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using DataContracts.Snapshots.Scrubbing;
using DataContracts.Snapshots.Text;

namespace DataContracts.Snapshots;

/// <summary>
/// Makes a snapshot's text of a JSON document, and checks the document as it was produced, before anything in it is scrubbed.
/// </summary>
internal sealed class ProducedJson(LibraryContract? contract, SnapshotSettings settings, SnapshotForm form, TextScrubber scrubber)
{
    public const int MaxDepth = 256;

    public Produced Of(ReadOnlyMemory<byte> utf8)
    {
        var syntax = Syntax(utf8);
        if (syntax.Any(finding => finding.Severity == Severity.Error))
        {
            // A text that is not proper JSON can't be laid out, and where its secrets are is not known: it is received as it is, or not at
            // all.
            var text = contract is { HasSensitiveValues: true }
                ? TextScrubber.Uncounted
                : RawText.NormalizeLineEnds(Encoding.UTF8.GetString(utf8.Span));
            return new Produced(text, contract is null ? syntax : InWordsOf(contract, syntax, utf8)) { Shown = Shown };
        }

        using var json = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaxDepth });
        var plain = ValueLayout.Plain(json.RootElement);
        var plainBytes = Encoding.UTF8.GetBytes(plain.Text);
        var scrubbed = ScrubbedPlaces.Of(contract, plainBytes, settings.ScrubFormats);
        var received = ValueLayout.Scrubbed(json.RootElement, form, scrubber, scrubbed);
        var findings = contract is null ? [] : contract.Problems.AddRange(contract.Check(plainBytes, Produced.Unnamed));
        return new Produced(received.Text, Move(findings, plain, received)) { Shown = Shown };
    }

    /// <summary>
    /// A verified text as a message may show it: one that was accepted before its contract marked a value still holds the value.
    /// </summary>
    private string Shown(string verified)
    {
        if (contract is not { HasSensitiveValues: true })
        {
            return verified;
        }

        var utf8 = Encoding.UTF8.GetBytes(verified);
        if (form != SnapshotForm.Json || Syntax(utf8).Any(finding => finding.Severity == Severity.Error))
        {
            return TextScrubber.Uncounted;
        }

        using var json = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaxDepth });
        return ValueLayout.WithoutSecrets(json.RootElement, ScrubbedPlaces.Of(contract, utf8, includeFormats: false)).Text;
    }

    /// <summary>The same findings with as much of the text in them as the contract lets be shown.</summary>
    private static ImmutableArray<ContractDiagnostic> InWordsOf(
        LibraryContract contract, ImmutableArray<ContractDiagnostic> syntax, ReadOnlyMemory<byte> utf8)
    {
        var known = syntax.Select(finding => (finding.RuleId, finding.Range)).ToHashSet();
        return [.. contract.Check(utf8, Produced.Unnamed).Where(finding => known.Contains((finding.RuleId, finding.Range)))];
    }

    private static ImmutableArray<ContractDiagnostic> Syntax(ReadOnlyMemory<byte> utf8)
    {
        var document = SourceDocument.Parse(utf8, Produced.Unnamed, MaxDepth, out var problem);
        var problems = document is null ? [problem!] : document.FindDuplicateNames().Concat(document.FindLoneSurrogates());
        return [.. problems.Select(
            found => new ContractDiagnostic(found.Rule, found.Rule.DefaultSeverity, Produced.Unnamed, found.Range, found.Message))];
    }

    /// <summary>
    /// Findings point into what was produced; people look at what was received, where scrubbing and layout may have moved it.
    /// </summary>
    private static ImmutableArray<ContractDiagnostic> Move(
        ImmutableArray<ContractDiagnostic> findings, LaidOutText plain, LaidOutText received)
    {
        var parts = plain.Places.ToDictionary(place => place.Value, place => place.Key);
        return [.. findings.Select(finding => finding.File == Produced.Unnamed ? finding with { Range = Move(finding.Range) } : finding)];

        SourceRange Move(SourceRange range)
        {
            var part = parts.TryGetValue((range.StartLine, range.StartColumn), out var found) ? found : (Pointer: "", IsName: false);
            while (!received.Places.ContainsKey(part) && part.Pointer.Length > 0)
            {
                part = (part.Pointer[..part.Pointer.LastIndexOf('/')], false);
            }

            var (line, column) = received.Places.GetValueOrDefault(part, (1, 1));
            return new SourceRange(line, column, line, column);
        }
    }
}
