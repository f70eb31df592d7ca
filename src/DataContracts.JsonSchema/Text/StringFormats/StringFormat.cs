namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary>Decides whether a string is of a format.</summary>
/// <param name="utf8">The string's characters, with JSON's escapes already undone.</param>
internal delegate bool StringFormat(ReadOnlySpan<byte> utf8);
