using System.Text.Json;

namespace DataContracts.Signals.States;

/// <summary>All violations by kind. Of many kinds the first by name are kept, which does not depend on the order of the rows.</summary>
internal sealed class ViolationCounts
{
    private const int Limit = 1000;

    private readonly SortedDictionary<ViolationKind, ViolationCount> _kinds = [];
    private ViolationKind _last;
    private long _others;

    public IEnumerable<KeyValuePair<ViolationKind, ViolationCount>> Kinds => _kinds;

    public bool IsEmpty => _kinds.Count == 0;

    /// <summary>How many violations are of kinds that are not kept.</summary>
    public long Others => _others;

    public void Add(ViolationKind kind, long count, long rows, IEnumerable<ViolationPlace> places)
    {
        if (!_kinds.TryGetValue(kind, out var known))
        {
            if (_kinds.Count == Limit)
            {
                if (kind.CompareTo(_last) > 0)
                {
                    _others += count;
                    return;
                }

                _others += _kinds[_last].Count;
                _ = _kinds.Remove(_last);
            }

            _kinds.Add(kind, known = new ViolationCount());
            _last = _kinds.Count == Limit ? _kinds.Keys.Last() : default;
        }

        known.Add(count, rows, places);
    }

    public void Merge(ViolationCounts other)
    {
        _others += other._others;
        foreach (var (kind, count) in other._kinds)
        {
            Add(kind, count.Count, count.Rows, count.First);
        }
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("violations");
        foreach (var (kind, count) in _kinds)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", kind.Rule);
            writer.WriteString("at", kind.Pointer);
            writer.WriteString("schema", kind.Schema);
            writer.WriteNumber("count", count.Count);
            writer.WriteNumber("rows", count.Rows);
            writer.WriteStartArray("first");
            foreach (var place in count.First)
            {
                writer.WriteStartObject();
                writer.WriteString("source", place.Source);
                writer.WriteNumber("line", place.Line);
                writer.WriteNumber("column", place.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (_others > 0)
        {
            writer.WriteNumber("otherViolations", _others);
        }
    }

    /// <summary>Merges what was written into a document.</summary>
    public void Read(JsonElement document)
    {
        _others += document.TryGetProperty("otherViolations", out var others) ? others.GetInt64() : 0;
        foreach (var entry in document.GetProperty("violations").EnumerateArray())
        {
            Add(
                new ViolationKind(Text(entry, "rule"), Text(entry, "at"), Text(entry, "schema")),
                entry.GetProperty("count").GetInt64(),
                entry.GetProperty("rows").GetInt64(),
                entry.GetProperty("first").EnumerateArray().Select(place => new ViolationPlace(
                    Text(place, "source"), place.GetProperty("line").GetInt64(), place.GetProperty("column").GetInt32())));
        }
    }

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;
}
