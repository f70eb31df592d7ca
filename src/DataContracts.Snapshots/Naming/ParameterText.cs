using System.Collections;
using System.Globalization;

namespace DataContracts.Snapshots.Naming;

/// <summary>A parameter's value in a file name, the same on every machine.</summary>
internal static class ParameterText
{
    public static string Of(object? value) =>
        value is IEnumerable and not string ? List((IEnumerable)value, isNested: false) : Scalar(value);

    private static string Scalar(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool flag => flag ? "True" : "False",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("h-mm-tt", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH-mm-ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("yyyy-MM-ddTHH-mm-ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "null",
    };

    private static string List(IEnumerable items, bool isNested)
    {
        var text = string.Join(',', items.Cast<object?>().Select(Item));
        return isNested || text.Length == 0 ? $"[{text}]" : text;
    }

    private static string Item(object? item) =>
        item is IEnumerable and not string ? List((IEnumerable)item, isNested: true)
        : item is not null && IsPair(item.GetType()) && item is var pair ? $"{Of(Member(pair, "Key"))}={Of(Member(pair, "Value"))}"
        : item is DictionaryEntry entry ? $"{Of(entry.Key)}={Of(entry.Value)}"
        : Scalar(item);

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static object? Member(object pair, string name) => pair.GetType().GetProperty(name)!.GetValue(pair);
}
