using System.Text.Json;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.States;

/// <summary>How long strings are, in code points.</summary>
internal sealed class LengthState : SignalState
{
    public static readonly SignalDefinition Definition = new("length", InstanceTypes.String, _ => new LengthState());

    public SizeCounts Sizes { get; } = new();

    public override string? Description => "length " + Sizes.Description;

    public override void Add(in MeasuredValue value) => Sizes.Add(CodePoints(value.Text));

    public override void Merge(SignalState other) => Sizes.Merge(((LengthState)other).Sizes);

    public override void WriteNumbers(Utf8JsonWriter writer) => Sizes.WriteNumbers(writer, "length");

    public override void WriteState(Utf8JsonWriter writer) => Sizes.WriteState(writer);

    public override void ReadState(JsonElement state) => Sizes.ReadState(state);

    private static int CodePoints(ReadOnlySpan<byte> utf8)
    {
        if (System.Text.Ascii.IsValid(utf8))
        {
            return utf8.Length;
        }

        var count = 0;
        foreach (var unit in utf8)
        {
            count += (unit & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }
}
