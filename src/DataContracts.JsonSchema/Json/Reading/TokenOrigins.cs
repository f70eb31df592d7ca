using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>One range for each token.</summary>
internal sealed class TokenOrigins(ImmutableArray<SourceRange> ranges) : SourceOrigins
{
    internal override bool Fits(ReadOnlyMemory<byte> utf8, ReadOnlySpan<Token> tokens) => ranges.Length == tokens.Length;

    internal override SourceRange RangeOf(ReadOnlySpan<Token> tokens, int token) =>
        token < ranges.Length ? ranges[token] : SourceRange.FileStart;
}
