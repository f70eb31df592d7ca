namespace DataContracts.Cli.Comparing;

/// <summary>Markdown for a review or a changelog.</summary>
internal sealed class DifferenceMarkdown : IDifferencePrinter
{
    public string Name => "markdown";

    /// <summary>One list item a change.</summary>
    public static IEnumerable<string> Items(IEnumerable<SchemaChange> changes, Func<SchemaChange, ChangeClass> classOf) => changes.Select(change =>
        $"- **{DifferenceText.Word(classOf(change))}**: {Escape(change.Message)}{(change.Witness is { } witness ? $" — {(change.Direction == ChangeDirection.NewlyRejected ? "rejected now" : "allowed now")}: {Code(witness)}" : " — undecided")}");

    public void Print(VersionDifference difference, TextWriter output)
    {
        output.WriteLine($"## {Escape(difference.Old.Label)} → {Escape(difference.New.Label)}");
        output.WriteLine();
        output.WriteLine($"{Capitalize(DifferenceText.Words(difference.Class))}{(difference.Needed is { } version && difference.Class != ChangeClass.None ? $"; needs version {version}" : "")}. Role: {difference.Promise.ToString().ToLowerInvariant()}.");
        if (difference.Changes.IsEmpty)
        {
            return;
        }

        output.WriteLine();
        foreach (var (item, change) in Items(difference.Changes, difference.ClassOf).Zip(difference.Changes))
        {
            output.WriteLine(item);
            var places = new[]
            {
                change.New is { } now ? $"now {Code(DifferenceText.Place(now, difference.New))}" : null,
                change.Old is { } before ? $"before {Code(DifferenceText.Place(before, difference.Old))}" : null,
            };
            output.WriteLine($"  {string.Join(", ", places.OfType<string>())}");
        }
    }

    public static string Escape(string text) => string.Concat(text.Select(character => character switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' => $"\\{character}",
        < ' ' => " ",
        _ => character.ToString(),
    }));

    /// <summary>A code span, fenced by more back-ticks than it holds.</summary>
    private static string Code(string text)
    {
        var fence = "`";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return fence.Length == 1 ? $"`{text}`" : $"{fence} {text} {fence}";
    }

    public static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
