namespace DataContracts.Formats;

/// <summary>A cell as a JSON number.</summary>
internal static class CellNumber
{
    /// <summary>
    /// Whether it is one, written as in JSON, or with what other programs write besides: a plus, or no digit on one side of the point.
    /// Zeros before other digits are kept by making it text: it is a code, not a number.
    /// </summary>
    public static bool Is(ReadOnlySpan<char> cell)
    {
        var rest = cell is ['-' or '+', ..] ? cell[1..] : cell;
        var whole = Digits(ref rest);
        var fraction = 0;
        if (rest is ['.', ..])
        {
            rest = rest[1..];
            fraction = Digits(ref rest);
        }

        if (whole + fraction == 0 || (whole > 1 && cell.TrimStart("+-")[0] == '0'))
        {
            return false;
        }

        if (rest is ['e' or 'E', ..])
        {
            rest = rest[1..];
            rest = rest is ['-' or '+', ..] ? rest[1..] : rest;
            return Digits(ref rest) > 0 && rest.IsEmpty;
        }

        return rest.IsEmpty;
    }

    public static void Write(ReadOnlySpan<char> number, JsonText json)
    {
        var text = number[0] == '+' ? number[1..] : number;
        var point = text.IndexOf('.');
        if (point < 0)
        {
            json.Write(text);
            return;
        }

        json.Write(text[..point]);
        json.Write(point == 0 || !char.IsAsciiDigit(text[point - 1]) ? "0." : ".");
        json.Write(point + 1 == text.Length || !char.IsAsciiDigit(text[point + 1]) ? "0" : "");
        json.Write(text[(point + 1)..]);
    }

    private static int Digits(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        var count = end < 0 ? rest.Length : end;
        rest = rest[count..];
        return count;
    }
}
