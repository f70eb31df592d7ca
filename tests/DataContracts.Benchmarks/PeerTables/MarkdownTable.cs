using System.Globalization;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>A table, followed by the reasons for empty cells.</summary>
internal sealed class MarkdownTable(string title, params string[] columns)
{
    private readonly List<string[]> _rows = [];
    private readonly List<string> _notes = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Note(string note)
    {
        if (!_notes.Contains(note))
        {
            _notes.Add(note);
        }
    }

    public void Print()
    {
        Console.WriteLine();
        Console.WriteLine($"### {title}");
        Console.WriteLine();
        Console.WriteLine($"| {string.Join(" | ", columns)} |");
        Console.WriteLine($"| --- |{string.Concat(Enumerable.Repeat(" ---: |", columns.Length - 1))}");
        foreach (var row in _rows)
        {
            Console.WriteLine($"| {string.Join(" | ", row)} |");
        }

        Console.WriteLine();
        foreach (var note in _notes)
        {
            Console.WriteLine($"- {note}");
        }

        Console.Out.Flush();
    }

    public static string Cell(double? value, string? format = null) =>
        value?.ToString(format ?? (value is < 10 and not 0 ? "F1" : "F0"), CultureInfo.InvariantCulture) ?? "–";

    public static string Factor(double? value) =>
        value is { } factor ? factor.ToString(factor < 0.95 ? "F2" : factor < 9.95 ? "F1" : "F0", CultureInfo.InvariantCulture) + "×" : "–";
}
