using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>The scalars of a document are the cells of one row.</summary>
internal sealed class RowOrigins(SourceRange row, ImmutableArray<SourceRange> cells) : SourceOrigins
{
    internal override bool Fits(ReadOnlyMemory<byte> utf8, ReadOnlySpan<Token> tokens) => CountScalars(tokens) == cells.Length;

    /// <summary>A name and a nested container are at their first cell.</summary>
    internal override SourceRange RangeOf(ReadOnlySpan<Token> tokens, int token)
    {
        var isWhole = token == 0 && !IsScalar(in tokens[0]);
        var cell = isWhole ? cells.Length : CountScalars(tokens[..token]);
        return cell < cells.Length ? cells[cell] : row;
    }

    private static int CountScalars(ReadOnlySpan<Token> tokens)
    {
        var count = 0;
        foreach (ref readonly var token in tokens)
        {
            count += IsScalar(in token) ? 1 : 0;
        }

        return count;
    }

    private static bool IsScalar(in Token token) => !token.IsName && token.Type is not (InstanceTypes.Object or InstanceTypes.Array);
}
