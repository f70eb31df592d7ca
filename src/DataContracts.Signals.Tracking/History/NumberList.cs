using System.Text.Json;

namespace DataContracts.Signals.History;

/// <summary>A list of numbers in a line of a history. What is beyond its end is zero, or was not measured.</summary>
internal readonly struct NumberList
{
    private readonly JsonElement _list;
    private readonly int _length;

    private NumberList(JsonElement list) => (_list, _length) = (list, list.GetArrayLength());

    public double? this[int index] =>
        index < _length && _list[index] is { ValueKind: not JsonValueKind.Null } number ? number.GetDouble() : null;

    public static NumberList Of(JsonElement line, string name) =>
        line.TryGetProperty(name, out var list) ? new NumberList(list) : default;

    public long Count(int index) => index < _length ? _list[index].GetInt64() : 0;
}
