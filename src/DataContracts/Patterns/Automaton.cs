namespace DataContracts.Patterns;

/// <summary>A deterministic automaton over the code points of UTF-8: one table look-up for each character, nothing allocated.</summary>
internal sealed class Automaton(Alphabet alphabet, ushort[] transitions, bool[] acceptsAtEnd, int start) : IPatternMatcher
{
    /// <summary>The state from which nothing matches any more.</summary>
    public const int Refused = 0;

    /// <summary>The state in which a match is found, whatever follows.</summary>
    public const int Accepted = 1;

    private readonly int width = alphabet.Representatives.Length;

    public PatternMatch Match(ReadOnlySpan<byte> utf8)
    {
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
