using System.Buffers;
using System.Runtime.CompilerServices;

namespace DataContracts.Reading;

/// <summary>The growing table of a tokenizer, rented so that a warm validation allocates nothing.</summary>
internal struct TokenTable(int expected) : IDisposable
{
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(expected, 16));

    private int _count;

    public readonly int Count => _count;

    public readonly ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    public readonly ref Token this[int index] => ref _tokens[index];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Token token)
    {
        if ((uint)_count >= (uint)_tokens.Length)
        {
            Grow();
        }

        _tokens[_count++] = token;
    }

    /// <summary>Forgets the tokens and keeps the room, for the next document.</summary>
    public void Clear() => _count = 0;

    public void Dispose()
    {
        if (_tokens is { Length: > 0 })
        {
            ArrayPool<Token>.Shared.Return(_tokens);
            _tokens = [];
            _count = 0;
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(checked(_tokens.Length * 2));
        _tokens.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }
}
