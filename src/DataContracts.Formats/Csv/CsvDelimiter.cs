namespace DataContracts.Formats;

/// <summary>Finds out what is between the cells of a table.</summary>
internal static class CsvDelimiter
{
    private static ReadOnlySpan<char> Known => [',', ';', '\t', '|'];

    /// <summary>The one that is most often in the header, outside quotes; a comma where there is none.</summary>
    public static char Find(ReadOnlySpan<char> start)
    {
        Span<int> counts = stackalloc int[Known.Length];
        var isQuoted = false;
        foreach (var character in start)
        {
            isQuoted ^= character == '"';
            if (isQuoted)
            {
                continue;
            }

            if (character is '\r' or '\n')
            {
                break;
            }

            if (Known.IndexOf(character) is >= 0 and var known)
            {
                counts[known]++;
            }
        }

        var best = 0;
        for (var known = 1; known < counts.Length; known++)
        {
            best = counts[known] > counts[best] ? known : best;
        }

        return Known[best];
    }
}
