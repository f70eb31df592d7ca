using System.Globalization;

namespace DataContracts.Snapshots.Scrubbing;

/// <summary>Numbers scrubbed values by first appearance, so that equal values stay equal. One a verification.</summary>
internal sealed class Counters(bool counts)
{
    private const string Uncounted = "{Scrubbed}";

    private readonly Dictionary<(string Kind, object Value), int> _numbers = [];
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public string Of(Guid value) => value == Guid.Empty ? Named("Guid_Empty") : Next("Guid", value);

    public string Of(DateTimeOffset value) => Of("DateTimeOffset", value, value == DateTimeOffset.MinValue, value == DateTimeOffset.MaxValue);

    public string Of(DateTime value) => Of("DateTime", value, value == DateTime.MinValue, value == DateTime.MaxValue);

    public string Of(DateOnly value) => Of("Date", value, value == DateOnly.MinValue, value == DateOnly.MaxValue);

    public string Of(TimeOnly value) => Of("Time", value, value == TimeOnly.MinValue, value == TimeOnly.MaxValue);

    private string Of(string kind, object value, bool isFirst, bool isLast) =>
        isFirst ? Named(kind + "_MinValue") : isLast ? Named(kind + "_MaxValue") : Next(kind, value);

    private string Named(string name) => counts ? name : Uncounted;

    private string Next(string kind, object value)
    {
        if (!counts)
        {
            return Uncounted;
        }

        if (!_numbers.TryGetValue((kind, value), out var number))
        {
            number = _last[kind] = _last.GetValueOrDefault(kind) + 1;
            _numbers.Add((kind, value), number);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{kind}_{number}");
    }
}
