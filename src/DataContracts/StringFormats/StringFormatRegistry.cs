namespace DataContracts.StringFormats;

internal delegate bool StringFormat(ReadOnlySpan<byte> utf8);

internal static class StringFormatRegistry
{
    public static StringFormat? Find(string set, string name) => (set, name) is ("", "") ? static _ => true : null;
}
