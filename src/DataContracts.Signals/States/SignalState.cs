using System.Text.Json;

namespace DataContracts.Signals.States;

/// <summary>
/// One signal of one property. Its state is a function of the multiset of rows alone: any split of the rows, in any order, merges into
/// the same bytes. Every new signal must keep that rule.
/// </summary>
internal abstract class SignalState
{
    /// <summary>The values as a table shows them, in a few words; null for none.</summary>
    public virtual string? Description => null;

    /// <summary>Takes a value into account. Allocates nothing in the steady state.</summary>
    public abstract void Add(in MeasuredValue value);

    /// <summary>Takes all values into account that another state of the same signal has seen.</summary>
    public abstract void Merge(SignalState other);

    /// <summary>Writes the members that people read into the property's object; nothing where there is nothing to say.</summary>
    public abstract void WriteNumbers(Utf8JsonWriter writer);

    /// <summary>Writes all that merging needs, as one JSON value.</summary>
    public abstract void WriteState(Utf8JsonWriter writer);

    /// <summary>Merges a state that was written.</summary>
    /// <exception cref="FormatException">It is not one that this signal writes.</exception>
    public abstract void ReadState(JsonElement state);
}
