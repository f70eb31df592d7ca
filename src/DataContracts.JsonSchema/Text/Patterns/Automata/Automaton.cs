namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>A deterministic automaton over the code points of UTF-8: one table look-up for each character, nothing allocated.</summary>
internal sealed class Automaton(Alphabet alphabet, ushort[] transitions, bool[] acceptsAtEnd, int start) : IPatternMatcher
{
    /// <summary>The state from which nothing matches any more.</summary>
    public const int Refused = 0;

    /// <summary>The state in which a match is found, whatever follows.</summary>
    public const int Accepted = 1;

    // A look-up for each character is a fraction of what an instruction costs that is tried out.
    private const int BytesPerStep = 64;

    private readonly int width = alphabet.Representatives.Length;

    public int Start => start;

    public int States => acceptsAtEnd.Length;

    /// <summary>The code points at which the class of characters changes.</summary>
    public ReadOnlySpan<int> Boundaries => alphabet.Boundaries;

    public int Next(int state, int codePoint) => state <= Accepted ? state : transitions[(state * width) + alphabet.ClassOf(codePoint)];

    /// <summary>Whether a string that ends in the state matches.</summary>
    public bool Accepts(int state) => acceptsAtEnd[state];

    public int ClassOf(int codePoint) => alphabet.ClassOf(codePoint);

    /// <inheritdoc/>
    public PatternMatch Match(ReadOnlySpan<byte> utf8, long maxSteps, out long steps)
    {
        steps = 1 + (utf8.Length / BytesPerStep);
        int state = start;
        ReadOnlySpan<byte> ascii = alphabet.Ascii;
        for (int i = 0; state > Accepted && i < utf8.Length;)
        {
            byte first = utf8[i];
            int consumed = 1;
            byte characterClass = first < ascii.Length ? ascii[first] : alphabet.Read(utf8[i..], out consumed);
            state = transitions[(state * width) + characterClass];
            i += consumed;
        }

        return acceptsAtEnd[state] ? PatternMatch.Yes : PatternMatch.No;
    }
}
