using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.States;

/// <summary>One value of a row as the signals see it; each part is computed once.</summary>
internal readonly ref struct MeasuredValue
{
    public required InstanceTypes Type { get; init; }

    /// <summary>A string's value in UTF-8; any other value's JSON text.</summary>
    public required ReadOnlySpan<byte> Text { get; init; }

    /// <summary>Equal values have the same hash, however they are written: see <see cref="ValueHash"/>.</summary>
    public required ulong Hash { get; init; }

    /// <summary>The number, where it is one.</summary>
    public MeasuredNumber Number { get; init; }

    /// <summary>Hash of the row and of the value's position in it; the same wherever the row is.</summary>
    public ulong RowKey { get; init; }

    /// <summary>How many items or members a container has.</summary>
    public int Count { get; init; }

    public bool IsString => Type == InstanceTypes.String;
}
