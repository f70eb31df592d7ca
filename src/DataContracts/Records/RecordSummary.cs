using System.Collections.Immutable;

namespace DataContracts.Records;

/// <summary>What became of a stream of records.</summary>
/// <param name="Records">How many there are.</param>
/// <param name="Invalid">How many of them are not JSON or break their contract.</param>
/// <param name="Findings">What there is to say, in the order of the stream; after many, the last one says how many more there
/// are.</param>
internal sealed record RecordSummary(long Records, long Invalid, ImmutableArray<ContractDiagnostic> Findings)
{
    public bool HasByteOrderMark { get; init; }

    /// <summary>Why reading stopped before the end, or null.</summary>
    public Exception? Failure { get; init; }
}
