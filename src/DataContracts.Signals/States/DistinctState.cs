using System.Buffers.Binary;
using System.Text.Json;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.States;

/// <summary>How many different values there are: exact up to a limit, estimated above it. Null is not a value here, as in SQL.</summary>
internal sealed class DistinctState : SignalState
{
    public static readonly SignalDefinition Definition = new("distinct", InstanceTypes.All & ~InstanceTypes.Null, _ => new DistinctState());

    private const int ExactLimit = 2048;

    private HashTable? _exact = new();
    private HyperLogLog? _estimate;

    public bool IsExact => _exact is not null;

    public long Value => _exact?.Count ?? _estimate!.Estimate();

    public override void Add(in MeasuredValue value) => Add(value.Hash);

    public override void Merge(SignalState other)
    {
        var state = (DistinctState)other;
        if (state._estimate is { } estimate)
        {
            Merge(estimate.Bytes);
            return;
        }

        foreach (var (hash, _) in state._exact!.Sorted)
        {
            Add(hash);
        }
    }

    public override void WriteNumbers(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("distinct");
        writer.WriteNumber("value", Value);
        writer.WriteBoolean("exact", IsExact);
        if (!IsExact)
        {
            writer.WriteNumber("error", HyperLogLog.StandardError);
        }

        writer.WriteEndObject();
    }

    public override void WriteState(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (_exact is not null)
        {
            writer.WriteBase64String("hashes", _exact.ToBytes());
        }
        else
        {
            writer.WriteBase64String("registers", _estimate!.Bytes);
        }

        writer.WriteEndObject();
    }

    public override void ReadState(JsonElement state)
    {
        if (state.TryGetProperty("registers", out var registers))
        {
            var bytes = registers.GetBytesFromBase64();
            Merge(HyperLogLog.Fits(bytes) ? bytes : throw new FormatException("these are not the registers of a HyperLogLog"));
            return;
        }

        var hashes = state.GetProperty("hashes").GetBytesFromBase64();
        for (var position = 0; position + sizeof(ulong) <= hashes.Length; position += sizeof(ulong))
        {
            Add(BinaryPrimitives.ReadUInt64BigEndian(hashes.AsSpan(position)));
        }
    }

    private void Add(ulong hash)
    {
        if (_estimate is not null)
        {
            _estimate.Add(hash);
        }
        else if (_exact!.Add(hash, 1) && _exact.Count > ExactLimit)
        {
            _ = Estimated();
        }
    }

    private void Merge(ReadOnlySpan<byte> registers) => Estimated().Merge(registers);

    private HyperLogLog Estimated()
    {
        if (_estimate is null)
        {
            _estimate = new HyperLogLog();
            foreach (var (hash, _) in _exact!.Sorted)
            {
                _estimate.Add(hash);
            }

            _exact = null;
        }

        return _estimate;
    }
}
