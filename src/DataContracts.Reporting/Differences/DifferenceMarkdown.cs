using System.Text;

namespace DataContracts.Reporting;

/// <summary>A difference as Markdown, whole or change by change.</summary>
public static class DifferenceMarkdown
{
    /// <summary>One list item a change, without its locations.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="promise">What holds between the two versions.</param>
    public static IEnumerable<string> Items(IEnumerable<SchemaChange> changes, ContractRole promise) =>
        changes.Select(change => Item(change, VersionPolicy.ClassOf(promise, change.Direction)));

    /// <summary>A class of change as the start of a sentence.</summary>
    /// <param name="change">The class.</param>
    public static string Sentence(ChangeClass change) =>
        ChangeText.Phrase(change) is var text ? char.ToUpperInvariant(text[0]) + text[1..] : "";

    internal static string Format(VersionDifference difference)
    {
        var needed = difference.Needed is { } version ? $"; needs version {version}" : "";
        var text = new StringBuilder()
            .Append("## ").Append(MarkdownText.Escape(difference.Old.Label))
            .Append(" → ").Append(MarkdownText.Escape(difference.New.Label)).Append("\n\n")
            .Append(Sentence(difference.Class))
            .Append(needed)
            .Append(". Role: ")
            .Append(ChangeText.Promise(difference.Promise))
            .Append(".\n");
        var separator = "\n";
        foreach (var change in difference.Changes)
        {
            _ = text.Append(separator).Append(Item(change, difference.ClassOf(change))).Append('\n')
                .Append("  ").AppendJoin(", ", Locations(change, difference)).Append('\n');
            separator = "";
        }

        return text.ToString();
    }

    private static IEnumerable<string> Locations(SchemaChange change, VersionDifference difference)
    {
        if (change.New is { } now)
        {
            yield return $"now {MarkdownText.Code(ChangeText.At(now, difference.New))}";
        }

        if (change.Old is { } before)
        {
            yield return $"before {MarkdownText.Code(ChangeText.At(before, difference.Old))}";
        }
    }

    private static string Item(SchemaChange change, ChangeClass meaning) =>
        $"- **{ChangeText.Word(meaning)}**: {MarkdownText.Escape(change.Message)} — {Proof(change)}";

    private static string Proof(SchemaChange change) => change switch
    {
        { Witness: null } => "undecided",
        { Direction: ChangeDirection.NewlyRejected } => $"rejected now: {MarkdownText.Code(change.Witness)}",
        _ => $"allowed now: {MarkdownText.Code(change.Witness)}",
    };
}
