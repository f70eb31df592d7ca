using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>A reading error in words.</summary>
internal static class TokenizeErrorText
{
    /// <summary>What the text is where a file has one document a line.</summary>
    public const string Line = "line";

    /// <summary>Where the mistake is: a comma is missing right after the value before, not where the next one begins.</summary>
    public static int Position(TokenizeError error, ReadOnlySpan<byte> utf8, int offset) =>
        IsMissingComma(error, utf8, offset) ? utf8[..offset].TrimEnd(" \t\r\n"u8).Length : offset;

    // The whole is what the text is: a file, or a line.
    public static SyntaxProblem Describe(
        TokenizeError error, ReadOnlySpan<byte> utf8, int offset, string whole, int maxDepth, SourceRange range)
    {
        var found = Found(utf8, offset, whole);
        var (rule, message) = Describe(error, utf8, offset, whole, maxDepth, found);
        return new SyntaxProblem(rule, range, message)
        {
            MessageWithoutText = error == TokenizeError.ControlCharacter || offset >= utf8.Length
                ? null
                : Describe(error, utf8, offset, whole, maxDepth, "something else").Message,
        };
    }

    private static (Rule Rule, string Message) Describe(
        TokenizeError error, ReadOnlySpan<byte> utf8, int offset, string whole, int maxDepth, string found) =>
        error switch
        {
            _ when IsConflictMarker(utf8, offset) =>
                (SyntaxRules.NotJson, "a merge conflict was left here; keep one side or both, and delete the markers"),
            _ when utf8 is [0, not 0, ..] or [not 0, 0, ..] =>
                (SyntaxRules.NotUtf8, $"the {whole} looks like UTF-16 without a byte order mark; save it as UTF-8"),
            TokenizeError.NotUtf8 => (SyntaxRules.NotUtf8, NotUtf8(utf8, offset)),
            not TokenizeError.ControlCharacter when OtherLanguage(utf8, offset) is { } hint => (SyntaxRules.NotJson, hint),
            _ when IsMissingComma(error, utf8, offset) => (SyntaxRules.NotJson, "a comma is missing after this value"),
            TokenizeError.TooDeep =>
                (SyntaxRules.TooDeep, string.Create(
                    CultureInfo.InvariantCulture, $"arrays and objects are nested more than {maxDepth} levels deep")),
            TokenizeError.Empty => (SyntaxRules.NotJson, $"the {whole} is empty; a JSON document holds one value"),
            TokenizeError.ValueExpected => (SyntaxRules.NotJson, $"a value is expected here, found {found}"),
            TokenizeError.NameExpected => (SyntaxRules.NotJson, $"a property name in double quotes is expected here, found {found}"),
            TokenizeError.ColonExpected => (SyntaxRules.NotJson, $"':' is expected after the property name, found {found}"),
            TokenizeError.CommaOrEndExpected => (SyntaxRules.NotJson, $"',' or the closing bracket is expected here, found {found}"),
            TokenizeError.TrailingComma => (SyntaxRules.NotJson, "JSON allows no comma before a closing bracket"),
            TokenizeError.ControlCharacter when utf8[offset] is (byte)'\r' or (byte)'\n' =>
                (SyntaxRules.NotJson, "this string is not closed on its line; a line break in a string is written \\n"),
            TokenizeError.ControlCharacter when utf8[offset] == (byte)'\t' => (SyntaxRules.NotJson, "a tab in a string is written \\t"),
            TokenizeError.UnterminatedString => (SyntaxRules.NotJson, "this string is not closed"),
            TokenizeError.ControlCharacter => (SyntaxRules.NotJson, $"{found} must be written as an escape in a string"),
            TokenizeError.InvalidEscape =>
                (SyntaxRules.NotJson, "this escape does not exist in JSON; a backslash in a string is written \\\\"),
            TokenizeError.InvalidNumber => (SyntaxRules.NotJson, $"this is not how JSON writes a number{NumberHint(utf8[offset..])}"),
            TokenizeError.InvalidLiteral => (SyntaxRules.NotJson, "only true, false and null are written without quotes"),
            TokenizeError.Unclosed when whole == Line =>
                (SyntaxRules.NotJson, "the line ends before all brackets are closed; in this format each line is one document"),
            TokenizeError.Unclosed => (SyntaxRules.NotJson, "the document ends before all brackets are closed"),
            TokenizeError.ContentBehindEnd when found == "'{'" && whole != Line =>
                (SyntaxRules.NotJson, "the document ends before this; a file with several documents is named *.ndjson, one a line"),
            TokenizeError.ContentBehindEnd => (SyntaxRules.NotJson, $"the document's value ends before this; found {found}"),
            _ => (SyntaxRules.NotJson, "this is not JSON"),
        };

    private static bool IsMissingComma(TokenizeError error, ReadOnlySpan<byte> utf8, int offset) =>
        error == TokenizeError.CommaOrEndExpected
        && utf8[offset] is (byte)'"' or (byte)'{' or (byte)'[' or (byte)'-' or (>= (byte)'0' and <= (byte)'9') or (byte)'t' or (byte)'f'
            or (byte)'n'
        && utf8[offset - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'"' or (byte)'}' or (byte)']';

    private static string NumberHint(ReadOnlySpan<byte> number) => number switch
    {
        [(byte)'0', >= (byte)'0' and <= (byte)'9', ..] or [(byte)'-', (byte)'0', >= (byte)'0' and <= (byte)'9', ..] =>
            "; it must not begin with 0",
        _ when number.IndexOf((byte)'.') >= 0 => "; there is a digit on both sides of the point",
        _ => "",
    };

    // What people know from JavaScript, Python and YAML.
    private static string? OtherLanguage(ReadOnlySpan<byte> utf8, int offset) => utf8[offset..] switch
    {
        [(byte)'/', (byte)'/' or (byte)'*', ..] or [(byte)'#', ..] => "JSON has no comments; delete this one",
        [(byte)'+', ..] => "JSON writes positive numbers without a sign",
        [(byte)'.', >= (byte)'0' and <= (byte)'9', ..] => "JSON writes a digit on both sides of the point",
        [(byte)'x' or (byte)'X', ..] when offset > 0 && utf8[offset - 1] == (byte)'0' =>
            "JSON has no hexadecimal numbers; write it in decimal, or as a string",
        [(byte)'\'', ..] => "JSON writes names and strings in double quotes",
        var text when text.StartsWith("NaN"u8) || text.StartsWith("Infinity"u8) || text.StartsWith("-Infinity"u8) =>
            "JSON has no NaN and no infinity; write null or a string",
        var text when text.StartsWith("True"u8) || text.StartsWith("False"u8) => "JSON writes true and false in lower case",
        var text when text.StartsWith("None"u8) || text.StartsWith("undefined"u8) || text.StartsWith("NULL"u8) =>
            "JSON writes null for a missing value",
        _ => null,
    };

    private static bool IsConflictMarker(ReadOnlySpan<byte> utf8, int offset) =>
        (offset == 0 || (offset < utf8.Length && utf8[offset - 1] == (byte)'\n'))
        && (utf8[offset..].StartsWith("<<<<<<< "u8)
            || utf8[offset..].StartsWith("======="u8)
            || utf8[offset..].StartsWith("||||||| "u8)
            || utf8[offset..].StartsWith(">>>>>>> "u8));

    private static string NotUtf8(ReadOnlySpan<byte> utf8, int offset)
    {
        var hint = utf8 switch
        {
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "; the file looks like UTF-16",
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"byte 0x{utf8[offset]:X2} is not UTF-8{hint}; save the file as UTF-8");
    }

    private static string Found(ReadOnlySpan<byte> utf8, int offset, string whole)
    {
        if (offset >= utf8.Length)
        {
            return $"the end of the {whole}";
        }

        Rune.DecodeFromUtf8(utf8[offset..], out var rune, out _);
        return rune.Value < 0x20 || Rune.IsControl(rune)
            ? string.Create(CultureInfo.InvariantCulture, $"control character U+{rune.Value:X4}")
            : $"'{rune}'";
    }
}
