using DataContracts.Signals.States;

namespace DataContracts.Signals.Measuring;

/// <summary>All that is measured of rows.</summary>
internal sealed class MeasuredRows(PropertyTree tree)
{
    /// <summary>How many records there are.</summary>
    public long Rows { get; set; }

    /// <summary>How many of them the contract allows.</summary>
    public long Valid { get; set; }

    /// <summary>How many are not JSON, or JSON that readers understand differently.</summary>
    public long Unreadable { get; set; }

    public ViolationCounts Violations { get; } = new();

    public PropertyTree Tree => tree;

    public void Merge(MeasuredRows other)
    {
        Rows += other.Rows;
        Valid += other.Valid;
        Unreadable += other.Unreadable;
        Violations.Merge(other.Violations);
        tree.Merge(other.Tree);
    }
}
