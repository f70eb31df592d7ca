using System.Text.Json;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.States;

/// <summary>How long strings are, in code points.</summary>
internal sealed class LengthState : SignalState
{
    public static readonly SignalDefinition Definition = new("length", InstanceTypes.String, _ => new LengthState());

    private readonly SizeCounts _sizes = new();

    public override string? Description => "length " + _sizes.Description;

    public override void Add(in MeasuredValue value) => _sizes.Add(CodePoints(value.Text));

    public override void Merge(SignalState other) => _sizes.Merge(((LengthState)other)._sizes);

    public override void WriteNumbers(Utf8JsonWriter writer) => _sizes.WriteNumbers(writer, "length");

    public override void WriteState(Utf8JsonWriter writer) => _sizes.WriteState(writer);

    public override void ReadState(JsonElement state) => _sizes.ReadState(state);

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
