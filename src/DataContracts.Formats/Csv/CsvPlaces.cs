namespace DataContracts.Formats;

/// <summary>Where cells are: line and column, 1-based; the column counts UTF-16 units, of characters that are one byte each.</summary>
internal readonly record struct CsvPlaces(int Line, int Column = 1)
{
    /// <summary>The range of a text that starts here.</summary>
    public SourceRange Of(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return new SourceRange(Line, Column, Line, Column + text.Length);
        }

        var (line, column) = (Line, Column);
        for (var position = 0; position < text.Length; position++)
        {
            var character = text[position];
            if (character == '\n' || (character == '\r' && !(position + 1 < text.Length && text[position + 1] == '\n')))
            {
                (line, column) = (line + 1, 1);
            }
            else
            {
                // A byte that continues a character is no unit; one that starts the longest is two.
                column += character switch
                {
                    >= '\u0080' and < '\u00C0' => 0,
                    >= '\u00F0' => 2,
                    _ => 1,
                };
            }
        }

        return new SourceRange(Line, Column, line, column);
    }

    /// <summary>The start of the next cell.</summary>
    public static CsvPlaces After(SourceRange cell) => new(cell.EndLine, cell.EndColumn + 1);
}
