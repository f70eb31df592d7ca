using System.Buffers;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>The growing table of a tokenizer, rented so that a warm validation allocates nothing.</summary>
internal struct TokenTable(int expected) : IDisposable
{
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(expected, 16));

    private int _count;

    public readonly int Count => _count;

    public readonly ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>Where tokens are written; <see cref="Fill"/> says how many of them there are.</summary>
    public readonly Span<Token> Room => _tokens;

    public void Fill(int count) => _count = count;

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

    /// <summary>More room, with the first <paramref name="count"/> tokens in it.</summary>
    public Span<Token> Grow(int count)
    {
        var larger = ArrayPool<Token>.Shared.Rent(checked(_tokens.Length * 2));
        _tokens.AsSpan(0, count).CopyTo(larger);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
        return larger;
    }
}
