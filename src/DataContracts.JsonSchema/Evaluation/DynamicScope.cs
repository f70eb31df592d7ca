using System.Buffers;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>The schema resources entered so far, outermost first (JSON Schema 2020-12 Core, section 7.1).</summary>
internal struct DynamicScope : IDisposable
{
    private int[]? _resources;
    private int _count;

    // Made when a signature is first asked for.
    private ScopeSignatures? _signatures;

    public readonly bool IsKept => _resources is not null;

    public readonly ReadOnlySpan<int> Resources => _resources.AsSpan(0, _count);

    public static DynamicScope Create() => new() { _resources = ArrayPool<int>.Shared.Rent(32) };

    /// <summary>A number for all that a dynamic reference can see of the scope: scopes with one number are alike to it.</summary>
    public int Sign() => IsKept && _count > 0 ? (_signatures ??= new ScopeSignatures()).Of(Resources) : 0;

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

    public void Pop()
    {
        _count--;
        _signatures?.Keep(_count);
    }

    public void Dispose()
    {
        if (_resources is not null)
        {
            ArrayPool<int>.Shared.Return(_resources);
            _resources = null;
        }
    }
}
