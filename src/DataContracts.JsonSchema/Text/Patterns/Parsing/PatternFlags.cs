namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>What the modifiers of a group change inside it: <c>(?i:…)</c>, <c>(?m:…)</c>, <c>(?s:…)</c>.</summary>
internal readonly record struct PatternFlags(bool IgnoreCase, bool Multiline, bool DotAll)
{
    private const string Letters = "ims";

    /// <summary>Reads modifiers and their colon, or nothing; the '?' is read.</summary>
    public static bool TryRead(PatternReader reader, PatternFlags outer, int start, out PatternFlags flags)
    {
        flags = outer;
        int offset = reader.Offset;
        string added = ReadLetters(reader);
        bool removes = reader.TryRead("-");
        string removed = removes ? ReadLetters(reader) : string.Empty;
        if (!reader.TryRead(":"))
        {
            reader.Return(offset);
            return false;
        }

        string all = added + removed;
        if (all.Length == 0 || all.Distinct().Count() < all.Length)
        {
            PatternReader.Fail(start, "Modifiers are some of 'i', 'm' and 's', each of them once: '(?i:', '(?s-m:'.");
        }

        flags = new PatternFlags(
            (outer.IgnoreCase || added.Contains('i', StringComparison.Ordinal)) && !removed.Contains('i', StringComparison.Ordinal),
            (outer.Multiline || added.Contains('m', StringComparison.Ordinal)) && !removed.Contains('m', StringComparison.Ordinal),
            (outer.DotAll || added.Contains('s', StringComparison.Ordinal)) && !removed.Contains('s', StringComparison.Ordinal));
        return true;
    }

    private static string ReadLetters(PatternReader reader)
    {
        int offset = reader.Offset;
        while (reader.Peek() is var letter and > 0 and < 128 && Letters.Contains((char)letter, StringComparison.Ordinal))
        {
            reader.Read();
        }

        return reader.TextFrom(offset);
    }
}
