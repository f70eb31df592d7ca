namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>Finds escapes of half a surrogate pair.</summary>
internal static class LoneSurrogates
{
    public static IEnumerable<SyntaxProblem> Find(SourceDocument document)
    {
        for (var index = 0; index < document.Tokens.Length; index++)
        {
            if (document.Tokens[index].IsEscaped)
            {
                foreach (var offset in FindIn(document.TextOf(index)))
                {
                    var start = document.Tokens[index].Offset + offset;
                    yield return new SyntaxProblem(
                        SyntaxRules.LoneSurrogate,
                        document.RangeOfBytes(start, start + 6),
                        "this escape is half a surrogate pair and is not a character");
                }
            }
        }
    }

    /// <summary>The same as a mere yes or no, without allocating.</summary>
    public static bool Any(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens)
    {
        if (!utf8.Contains((byte)'\\'))
        {
            return false;
        }

        foreach (ref readonly var token in tokens)
        {
            if (token.IsEscaped && HasAny(token.Text(utf8)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAny(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'\\') is >= 0 and var next)
        {
            text = text[next..];
            JsonString.ReadEscape(ref text, out var isLone);
            if (isLone)
            {
                return true;
            }
        }

        return false;
    }

    private static List<int> FindIn(ReadOnlySpan<byte> text)
    {
        var found = new List<int>();
        var rest = text;
        while (rest.IndexOf((byte)'\\') is >= 0 and var next)
        {
            rest = rest[next..];
            var start = text.Length - rest.Length;
            JsonString.ReadEscape(ref rest, out var isLone);
            if (isLone)
            {
                found.Add(start);
            }
        }

        return found;
    }
}
