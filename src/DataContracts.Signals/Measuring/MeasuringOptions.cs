using DataContracts.Records;

namespace DataContracts.Signals.Measuring;

/// <summary>How rows are measured.</summary>
internal sealed record MeasuringOptions
{
    /// <summary>The time after which rows are from the future.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What must not occur twice, or null.</summary>
    public RowKey? Key { get; init; }

    /// <summary>How many keys are held in memory; more are in temporary files.</summary>
    public int HeldKeys { get; init; } = 4 * 1024 * 1024;

    /// <summary>Makes the folder of those files.</summary>
    public Func<string> MakeKeyFolder { get; init; } = () => Directory.CreateTempSubdirectory("contracts-keys-").FullName;

    /// <summary>The property by whose day rows are measured apart; null to measure all together.</summary>
    public RowTime? ByDayOf { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    public int MaxDepth { get; init; } = 256;

    /// <summary>Records are shorter than elsewhere: one for each thread must fit into the memory that is promised.</summary>
    public RecordLimits Limits { get; init; } = new() { RecordBytes = 16 * 1024 * 1024 };
}
