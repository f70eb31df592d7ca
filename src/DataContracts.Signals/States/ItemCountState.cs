using System.Text.Json;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.States;

/// <summary>How many items arrays have.</summary>
internal sealed class ItemCountState : SignalState
{
    public static readonly SignalDefinition Definition = new("items", InstanceTypes.Array, _ => new ItemCountState());

    private readonly SizeCounts _sizes = new();

    public override string? Description => _sizes.Description + " items";

    public override void Add(in MeasuredValue value) => _sizes.Add(value.Count);

    public override void Merge(SignalState other) => _sizes.Merge(((ItemCountState)other)._sizes);

    public override void WriteNumbers(Utf8JsonWriter writer) => _sizes.WriteNumbers(writer, "items");

    public override void WriteState(Utf8JsonWriter writer) => _sizes.WriteState(writer);

    public override void ReadState(JsonElement state) => _sizes.ReadState(state);
}
