using System.Buffers;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>The schema resources entered so far, outermost first (JSON Schema 2020-12 Core, section 7.1).</summary>
internal struct DynamicScope : IDisposable
{
    private int[]? _resources;
    private int _count;

    public readonly bool IsKept => _resources is not null;

    public readonly ReadOnlySpan<int> Resources => _resources.AsSpan(0, _count);

    /// <summary>All that a dynamic reference can see of the scope: each resource once, where it was entered first.</summary>
    public readonly string Signature => IsKept ? string.Join(' ', Resources.ToArray().Distinct()) : "";

    public static DynamicScope Create() => new() { _resources = ArrayPool<int>.Shared.Rent(32) };

    public void Push(int resource)
    {
        if (_count == _resources!.Length)
        {
            var larger = ArrayPool<int>.Shared.Rent(_count * 2);
            _resources.AsSpan().CopyTo(larger);
            ArrayPool<int>.Shared.Return(_resources);
            _resources = larger;
        }

        _resources[_count++] = resource;
    }

    public void Pop() => _count--;

    public void Dispose()
    {
        if (_resources is not null)
        {
            ArrayPool<int>.Shared.Return(_resources);
            _resources = null;
        }
    }
}
