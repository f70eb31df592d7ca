using YamlDotNet.Core;

namespace DataContracts.Formats;

/// <summary>The library's marks as ranges of this product.</summary>
internal static class Positions
{
    public static SourceRange At(in Mark mark)
    {
        var line = (int)Math.Clamp(mark.Line, 1, int.MaxValue);
        var column = (int)Math.Clamp(mark.Column, 1, int.MaxValue);
        return new SourceRange(line, column, line, column);
    }

    /// <summary>After a closing bracket, whose two marks are both at its start.</summary>
    public static SourceRange AfterBracket(in Mark bracket)
    {
        var start = At(bracket);
        return new SourceRange(start.StartLine, start.StartColumn + 1, start.StartLine, start.StartColumn + 1);
    }

    public static SourceRange Between(in Mark start, in Mark end) =>
        At(start) with { EndLine = At(end).StartLine, EndColumn = At(end).StartColumn };
}
