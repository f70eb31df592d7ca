namespace DataContracts.Formats;

/// <summary>A column: its name, and what its cells may be.</summary>
/// <param name="name">The name as the start of a JSON member: <c>"id":</c>.</param>
/// <param name="types">What the contract says.</param>
internal sealed class CsvColumn(string name, CellTypes types)
{
    private readonly bool _isOpen = (types & ~CellTypes.Null) == CellTypes.None;

    /// <summary>
    /// Writes a cell as a member; false where there is nothing to write: an empty cell is null where the contract allows null or says
    /// nothing, and else the row has no such member.
    /// </summary>
    /// <param name="cell">The cell as it is in the file.</param>
    /// <param name="json">Takes the member.</param>
    /// <param name="isFirst">Whether it is the first of the row.</param>
    public bool Write(ReadOnlySpan<char> cell, JsonText json, bool isFirst)
    {
        var isQuoted = cell is ['"', .., '"'];
        var text = isQuoted ? cell[1..^1] : cell;
        if (cell.IsEmpty && !_isOpen && (types & CellTypes.Null) == 0)
        {
            return false;
        }

        json.Write(isFirst ? "" : ",");
        json.Write(name);
        if (cell.IsEmpty)
        {
            json.Write("null");
        }
        else if (IsNumber(text, isQuoted))
        {
            CellNumber.Write(text, json);
        }
        else if (IsWord(text, isQuoted))
        {
            json.Write(text[0] is 't' or 'T' ? "true" : "false");
        }
        else
        {
            json.WriteString(text, isQuoted);
        }

        return true;
    }

    // Quotes mean nothing where a column can't have text, since many programs put them around every cell.
    private bool IsNumber(ReadOnlySpan<char> text, bool isQuoted) =>
        ((_isOpen && !isQuoted) || ((types & CellTypes.Number) != 0 && !(isQuoted && (types & CellTypes.String) != 0)))
        && CellNumber.Is(text);

    private bool IsWord(ReadOnlySpan<char> text, bool isQuoted) =>
        _isOpen ? !isQuoted && text is "true" or "false"
        : (types & CellTypes.Boolean) != 0
            && !(isQuoted && (types & CellTypes.String) != 0)
            && text is "true" or "false" or "True" or "False" or "TRUE" or "FALSE";
}
