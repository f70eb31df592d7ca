using System.CommandLine;
using System.Globalization;
using DataContracts.Cli.Measuring;
using DataContracts.Signals.Measuring;

namespace DataContracts.Cli.Commands;

/// <summary>What <c>contracts measure</c> takes.</summary>
internal sealed class MeasureCommandOptions
{
    public MeasureCommandOptions()
    {
        Format.AcceptOnlyFromAmong("text", "json");
        By.AcceptOnlyFromAmong("day");
        Time.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !IsKey(token.Value))
            {
                result.AddError($"--time is '{token.Value}', but must be a pointer to a property of a row, such as /created.");
            }
        });
        Key.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !IsKey(token.Value)))
            {
                result.AddError($"--key is '{token.Value}', but must be a pointer to a property of a row, such as /id.");
            }
        });
        Delimiter.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !IsDelimiter(token.Value))
            {
                result.AddError($"--delimiter is '{token.Value}', but must be one character such as ';', or tab.");
            }
        });
        Now.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !TryReadTime(token.Value, out _))
            {
                result.AddError($"--now is '{token.Value}', but must be a time such as 2026-11-25T06:00:00Z.");
            }
        });
    }

    public Option<string?> Out { get; } = new("--out")
    {
        HelpName = "file",
        Description = "Write the document to this file.",
    };

    public Option<bool> State { get; } = new("--state")
    {
        Description = "Write the states as well, so that documents can be merged.",
    };

    public Option<string[]> Key { get; } = new("--key")
    {
        HelpName = "pointer",
        Description = "Count rows in which this property has a value that was there before; several options are one key.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<bool> Keys { get; } = new("--keys")
    {
        Description = "Write the keys' hashes beside the document (s.keys beside s.json), so that merged documents have exact duplicates.",
    };

    public Option<string> Format { get; } = new("--format")
    {
        Description = "How to print: a table, or the document for programs.",
        DefaultValueFactory = _ => "text",
    };

    public Option<string?> Now { get; } = new("--now")
    {
        HelpName = "time",
        Description = "The time at which rows were measured; later ones are from the future. Default: the clock.",
    };

    public Option<string?> Delimiter { get; } = new("--delimiter")
    {
        HelpName = "character",
        Description = "What is between the cells of .csv and .tsv files: one character, or tab. Default: what their header has.",
    };

    public Option<string?> By { get; } = new("--by")
    {
        HelpName = "day",
        Description = "Measure the rows of each day (UTC) apart: with --history, data that exists already becomes a history in one pass.",
    };

    public Option<string?> Time { get; } = new("--time")
    {
        HelpName = "pointer",
        Description =
            "The property that says which day a row is of. Default: that of the contract's freshness, else its only date or time.",
    };

    public Option<string?> History { get; } = new("--history")
    {
        HelpName = "file",
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Add what was measured to the history. Default file: signals/NAME.ndjson beside the folder 'contracts'.",
    };

    public IEnumerable<Option> All => [Out, State, Key, Keys, By, Time, History, Delimiter, Format, Now];

    public MeasuringOptions Read(ParseResult parsed, MeasuredContract contract) => new()
    {
        ByDayOf = parsed.GetValue(By) is null ? null : TimeProperty.Of(contract, parsed.GetValue(Time)),
        Now = parsed.GetValue(Now) is { } text && TryReadTime(text, out var now) ? now : DateTimeOffset.UtcNow,
        Key = parsed.GetValue(Key) is { Length: > 0 } key ? new RowKey(key) : null,
    };

    private static bool IsKey(string pointer) =>
        pointer is ['/', ..] && !pointer.Contains("/*", StringComparison.Ordinal) && pointer.Length < 1000;

    // A quote or a letter would be part of cells.
    private static bool IsDelimiter(string text) =>
        text is "tab" or "\\t" || (text is [var character] && character is not ('"' or '\r' or '\n')
            && char.IsAscii(character) && !char.IsAsciiLetterOrDigit(character));

    private static bool TryReadTime(string text, out DateTimeOffset time) => DateTimeOffset.TryParse(
        text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);
}
