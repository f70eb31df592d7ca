using System.Globalization;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace DataContracts.Snapshots.Comparing;

/// <summary>The lines that differ, with a few around them.</summary>
internal sealed class ShortDiff
{
    private const int Context = 3;
    private const int MostLines = 120;

    private readonly List<DiffPiece> _lines;

    public ShortDiff(string verified, string received)
    {
        _lines = InlineDiffBuilder.Diff(verified, received, ignoreWhiteSpace: false).Lines;
        Removed = _lines.Count(line => line.Type == ChangeType.Deleted);
        Added = _lines.Count(line => line.Type == ChangeType.Inserted);
        FirstLine = _lines.TakeWhile(line => line.Type == ChangeType.Unchanged).Count() + 1;
    }

    public int Removed { get; }

    public int Added { get; }

    /// <summary>The first line of the received text that differs.</summary>
    public int FirstLine { get; }

    /// <summary>
    /// Lines with <c>-</c> (verified), <c>+</c> (received) or a space before them; <c>@@ line n @@</c> where lines are left out.
    /// </summary>
    public IReadOnlyList<string> Lines()
    {
        var shown = new List<string>();
        var position = 1;
        var last = -1;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (IsNearChange(i))
            {
                if (last != i - 1)
                {
                    shown.Add(string.Create(CultureInfo.InvariantCulture, $"@@ line {position} @@"));
                }

                shown.Add(Mark(_lines[i].Type) + _lines[i].Text);
                last = i;
            }

            position += _lines[i].Type == ChangeType.Deleted ? 0 : 1;
        }

        return shown.Count <= MostLines
            ? shown
            : [.. shown.Take(MostLines), string.Create(CultureInfo.InvariantCulture, $"… {shown.Count - MostLines} more lines")];
    }

    public override string ToString() => new StringBuilder().AppendJoin('\n', Lines()).ToString();

    private static char Mark(ChangeType type) => type switch
    {
        ChangeType.Deleted => '-',
        ChangeType.Inserted => '+',
        _ => ' ',
    };

    private bool IsNearChange(int line)
    {
        for (var i = Math.Max(0, line - Context); i <= Math.Min(_lines.Count - 1, line + Context); i++)
        {
            if (_lines[i].Type != ChangeType.Unchanged)
            {
                return true;
            }
        }

        return false;
    }
}
