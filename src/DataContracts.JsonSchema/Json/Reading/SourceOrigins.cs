using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema;

/// <summary>Where the values of a document are in its file. A JSON document needs none: its own bytes are the file.</summary>
public abstract class SourceOrigins
{
    private protected SourceOrigins()
    {
    }

    /// <summary>
    /// A text with as many bytes as the document, each value at the same offset: JSON with comments, read with blanks in their place.
    /// </summary>
    /// <param name="fileUtf8">The file's bytes; they must not change while the document is in use.</param>
    public static SourceOrigins Text(ReadOnlyMemory<byte> fileUtf8) => new LineMap(fileUtf8);

    /// <summary>A range for every value and every property's name, in the order of the document, a container before its members.</summary>
    /// <param name="ranges">The ranges.</param>
    public static SourceOrigins Tokens(ImmutableArray<SourceRange> ranges) => new TokenOrigins(ranges);

    /// <summary>A row of a table: the scalars of the document are its cells.</summary>
    /// <param name="row">Where the row is.</param>
    /// <param name="cells">Where each cell is, in the order of the document's scalars.</param>
    public static SourceOrigins Row(SourceRange row, ImmutableArray<SourceRange> cells) => new RowOrigins(row, cells);

    /// <summary>Whether the document with these tokens can have these origins.</summary>
    internal abstract bool Fits(ReadOnlyMemory<byte> utf8, ReadOnlySpan<Token> tokens);

    internal abstract SourceRange RangeOf(ReadOnlySpan<Token> tokens, int token);

    /// <summary>The range of some bytes, or the nearest that is known.</summary>
    internal virtual SourceRange RangeOfBytes(ReadOnlySpan<Token> tokens, int start, int end)
    {
        var index = LastStartingUpTo(tokens, start);
        if (index < 0)
        {
            return SourceRange.FileStart;
        }

        var range = RangeOf(tokens, index);
        var isContainer = tokens[index].Type is InstanceTypes.Object or InstanceTypes.Array;
        var isBracket = isContainer && start == tokens[index].Offset && end == start + 1;
        return isBracket && range != range.AtStart() ? range.AtStart() with { EndColumn = range.StartColumn + 1 } : range;
    }

    private static int LastStartingUpTo(ReadOnlySpan<Token> tokens, int offset)
    {
        var (low, high) = (0, tokens.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }
}
