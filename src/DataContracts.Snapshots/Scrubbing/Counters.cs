using System.Globalization;

namespace DataContracts.Snapshots.Scrubbing;

/// <summary>Numbers scrubbed values by first appearance, so that equal values stay equal. One a verification.</summary>
internal sealed class Counters(bool counts)
{
    private readonly Dictionary<ScrubbedValue, int> _numbers = [];
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public string Of(ScrubbedValue value)
    {
        if (!counts)
        {
            return TextScrubber.Uncounted;
        }

        if (value.Special is { } name)
        {
            return name;
        }

        if (!_numbers.TryGetValue(value, out var number))
        {
            number = _last[value.Kind] = _last.GetValueOrDefault(value.Kind) + 1;
            _numbers.Add(value, number);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{value.Kind}_{number}");
    }
}
