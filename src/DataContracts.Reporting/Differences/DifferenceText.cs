namespace DataContracts.Reporting.Differences;

/// <summary>A difference as blocks of lines for a person.</summary>
internal static class DifferenceText
{
    public static IEnumerable<string> Blocks(VersionDifference difference)
    {
        var needed = difference.Needed is { } version ? $"; needs version {version}" : "";
        var title = $"{difference.Old.Label} -> {difference.New.Label} ({ChangeText.Promise(difference.Promise)})";
        return difference.Changes.Select(change => Block(change, difference))
            .Prepend(Line($"{title}: {ChangeText.Phrase(difference.Class)}{needed}"));
    }

    private static string Block(SchemaChange change, VersionDifference difference) => string.Concat(
        Line($"{ChangeText.Word(difference.ClassOf(change))}: {change.Message}"),
        Line($"  {Proof(change)}"),
        change.New is { } now ? Line($"  now    {ChangeText.At(now, difference.New)}") : "",
        change.Old is { } before ? Line($"  before {ChangeText.At(before, difference.Old)}") : "");

    private static string Proof(SchemaChange change) => change switch
    {
        { IsUndecided: true } =>
            "undecided: neither a document that makes the difference nor a proof that there is none was found; it counts as if "
                + "there were one",
        { Direction: ChangeDirection.NewlyRejected } => $"allowed before, rejected now: {change.Witness}",
        _ => $"rejected before, allowed now: {change.Witness}",
    };

    private static string Line(string text) => TerminalText.EscapeLine(text) + "\n";
}
