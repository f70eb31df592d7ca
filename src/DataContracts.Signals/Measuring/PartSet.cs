using System.Collections.Concurrent;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Measuring;

/// <summary>Makes the parts that rows are measured in: one, or one for each day.</summary>
internal sealed class PartSet(CompiledSchema contract, MeasuringOptions options) : IDisposable
{
    /// <summary>The part of all rows, or of those without a day.</summary>
    public const int NoDay = -1;

    private readonly ConcurrentDictionary<int, KeyHashes> _keys = new();

    public ContractShape Shape { get; } = ContractShape.Of(contract);

    public KeyHashes KeysOf(int day) => _keys.GetOrAdd(day, _ => new KeyHashes(options.HeldKeys, options.MakeKeyFolder));

    public MeasuredPart Create(int day) =>
        new(contract, new PropertyTree(Shape, new SignalSettings(MeasuredAt(day))), options.Key, KeysOf(day));

    /// <summary>When a part was measured: a day at its end, whenever that is done, so that it gives the same numbers each time.</summary>
    public DateTimeOffset MeasuredAt(int day) =>
        day == NoDay || day >= DateOnly.MaxValue.DayNumber
            ? options.Now
            : new DateTimeOffset(DateOnly.FromDayNumber(day + 1), TimeOnly.MinValue, TimeSpan.Zero);

    public void Dispose()
    {
        foreach (var keys in _keys.Values)
        {
            keys.Dispose();
        }
    }
}
