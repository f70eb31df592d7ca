using System.Globalization;
using DataContracts.Cli.Hosting;
using DataContracts.Signals.Documents;
using DataContracts.Signals.Measuring;
using DataContracts.Signals.States;

namespace DataContracts.Cli.Measuring;

/// <summary>Signals as a table for people, with the contract's rules for each property.</summary>
internal static class SignalsTable
{
    private const int WidestValues = 72;

    private static readonly string[] s_titles = ["PROPERTY", "PRESENT", "NULL", "INVALID", "DISTINCT", "VALUES", "CONTRACT"];

    public static void Print(SignalsDocument document, MeasuredContract contract, CommandOutput output)
    {
        PrintRows(document, output);
        output.Line("");
        var words = new ContractWords(contract.Document);
        PrintAligned(
            [
                s_titles,
                .. document.Rows.Tree.Nodes.Where(node => node.Pointer.Length > 0 && HasParent(node)).Select(node => Cells(node, words)),
            ],
            output);
        PrintViolations(document, output);
        PrintRest(document, output);
    }

    private static void PrintRows(SignalsDocument document, CommandOutput output)
    {
        var rows = document.Rows;
        var sources = document.Sources.Length == 1 ? document.Sources[0].Name : $"{Number(document.Sources.Length)} files";
        var name = $"{document.Contract.Name} {document.Contract.Version}".TrimEnd();
        output.Line($"{name}: {Count(rows.Rows, "row")} in {sources}, {Number(rows.Valid)} valid, {Number(rows.Unreadable)} unreadable");
        if (document.TimeProperty is { } property && SignalsDocument.TimeOf(property) is { } time)
        {
            output.Line(
                $"{TimeValue.Show(time.Oldest)} to {TimeValue.Show(time.Newest)} by {property.Pointer}, {Age(document.Run.At, time)}, "
                + $"{Number(time.Future)} from the future");
        }

        if (document.Duplicates is { } duplicates)
        {
            var count = duplicates.Count is { } known ? Count(known, "duplicate") : "an unknown number of duplicates";
            output.Line($"{count} of {string.Join(", ", duplicates.Key)}");
        }
    }

    private static string[] Cells(PropertyNode node, ContractWords words)
    {
        var state = node.State;
        var distinct = state.Find<DistinctState>();
        var parents = node.Object?.State.Objects;
        return
        [
            node.Pointer,
            parents is null ? Number(state.Present) : Percent(state.Present, parents.Value),
            Number(state.Nulls),
            Number(state.Invalid),
            distinct is null ? "-" : distinct.IsExact ? Number(distinct.Value) : "~" + Number(distinct.Value),
            Shortened(state.Describe()),
            node.IsSecret ? "secret" : node.IsDeclared ? words.Of(node.SchemaPlaces) : "not declared",
        ];
    }

    private static void PrintViolations(SignalsDocument document, CommandOutput output)
    {
        if (document.Rows.Violations.IsEmpty)
        {
            return;
        }

        output.Line("");
        PrintAligned(
            [
                ["RULE", "PROPERTY", "COUNT", "ROWS", "CONTRACT", "FIRST"],
                .. document.Rows.Violations.Kinds.OrderByDescending(kind => kind.Value.Count).Select(kind => new[]
                {
                    kind.Key.Rule, kind.Key.Pointer, Number(kind.Value.Count), Number(kind.Value.Rows), kind.Key.Schema,
                    string.Join(", ", kind.Value.First.Select(place =>
                        string.Create(CultureInfo.InvariantCulture, $"{place.Source}({place.Line},{place.Column})"))),
                }),
            ],
            output);
    }

    private static void PrintRest(SignalsDocument document, CommandOutput output)
    {
        if (document.Rows.Tree.Others > 0)
        {
            output.Line("");
            output.Line($"{Count(document.Rows.Tree.Others, "value")} at more properties than are measured");
        }

        if (document.Rows.Rows > 0 && document.Unused.ToArray() is { Length: > 0 } unused)
        {
            output.Line("");
            output.Line($"never used: {string.Join(", ", unused)}");
        }
    }

    private static void PrintAligned(string[][] rows, CommandOutput output)
    {
        // Escaped here, too: the columns are as wide as what is shown.
        string[][] shown = [.. rows.Select(row => row.Select(TerminalText.Escape).ToArray())];
        var widths = shown[0].Select((_, column) => shown.Max(row => row[column].Length)).ToArray();
        foreach (var row in shown)
        {
            output.Line(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    private static bool HasParent(PropertyNode node) => node.State.Present > 0 || node.Object is { State.Objects: > 0 };

    private static string Age(DateTimeOffset now, TimeState time)
    {
        var age = TimeSpan.FromTicks(now.UtcTicks - time.Newest);
        return age < TimeSpan.Zero ? "ahead of the clock"
            : age.TotalDays >= 2 ? $"{Number((long)age.TotalDays)} days old"
            : age.TotalHours >= 1 ? $"{Number((long)age.TotalHours)} h old"
            : $"{Number((long)age.TotalMinutes)} min old";
    }

    private static string Shortened(string text) => text.Length <= WidestValues ? text : text[..(WidestValues - 1)] + "…";

    private static string Percent(long count, long all) =>
        count == all ? "100 %" : string.Create(CultureInfo.InvariantCulture, $"{Math.Min(99.99, 100.0 * count / all):0.##} %");

    private static string Count(long count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
