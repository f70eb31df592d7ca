using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Violations;

/// <summary>The sensitive values of a document, found by position: there may be as many as there are violations.</summary>
internal sealed class HiddenValues
{
    private readonly SourceDocument _document;

    // The outermost ones, in the order of the document: none of them overlap.
    private readonly int[] _values;
    private readonly SourceIntervals _lines;

    public HiddenValues(SourceDocument document, IEnumerable<int> values)
    {
        _document = document;
        var outermost = new List<int>();
        foreach (var value in values.Order())
        {
            if (outermost.Count == 0 || document.Tokens[outermost[^1]].Next <= value)
            {
                outermost.Add(value);
            }
        }

        _values = [.. outermost];
        _lines = new SourceIntervals(outermost.Select(document.RangeOf).Select(range => Lines(range.StartLine, range.EndLine)));
    }

    /// <summary>Whether the value, what contains it, or a part of it is sensitive.</summary>
    public bool Overlap(int instance)
    {
        var place = Array.BinarySearch(_values, instance);
        if (place >= 0)
        {
            return true;
        }

        var next = ~place;
        return (next < _values.Length && _values[next] < _document.Tokens[instance].Next)
            || (next > 0 && instance < _document.Tokens[_values[next - 1]].Next);
    }

    /// <summary>Whether one of the lines holds a part of a sensitive value.</summary>
    public bool IsOnLines(int first, int last) => _lines.Overlap(Lines(first, last));

    private static SourceRange Lines(int first, int last) => new(first, 0, last, int.MaxValue);
}
