using System.Buffers;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>The schema resources entered so far, outermost first (JSON Schema 2020-12 Core, section 7.1).</summary>
internal struct DynamicScope : IDisposable
{
    private int[]? _resources;
    private int _count;

    // Signatures of the outermost resources, made when they are first asked for.
    private ScopeSignatures? _signatures;
    private int[] _signed;
    private int _signedCount;

    public readonly bool IsKept => _resources is not null;

    public readonly ReadOnlySpan<int> Resources => _resources.AsSpan(0, _count);

    public static DynamicScope Create() => new() { _resources = ArrayPool<int>.Shared.Rent(32), _signed = [] };

    /// <summary>A number for all that a dynamic reference can see of the scope: scopes with one number are alike to it.</summary>
    public int Sign()
    {
        if (!IsKept || _count == 0)
        {
            return 0;
        }

        _signatures ??= new ScopeSignatures();
        if (_signed.Length < _count)
        {
            Array.Resize(ref _signed, _resources!.Length);
        }

        for (; _signedCount < _count; _signedCount++)
        {
            _signed[_signedCount] = _signatures.Enter(_signedCount == 0 ? 0 : _signed[_signedCount - 1], _resources![_signedCount]);
        }

        return _signed[_count - 1];
    }

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
        _signedCount = Math.Min(_signedCount, _count);
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
