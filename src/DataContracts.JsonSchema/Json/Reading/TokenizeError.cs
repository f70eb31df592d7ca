namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>Why reading stopped.</summary>
internal enum TokenizeError
{
    None,
    NotUtf8,
    Empty,
    ValueExpected,
    NameExpected,
    ColonExpected,
    CommaOrEndExpected,
    TrailingComma,
    UnterminatedString,
    ControlCharacter,
    InvalidEscape,
    InvalidNumber,
    InvalidLiteral,
    Unclosed,
    ContentBehindEnd,
    TooDeep,
    TooLarge,
}
