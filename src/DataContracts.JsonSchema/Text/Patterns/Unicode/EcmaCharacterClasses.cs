namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>The classes that ECMA-262 names, which are not those that .NET's Regex gives to the same escapes.</summary>
internal static class EcmaCharacterClasses
{
    public static CodePointSet Digit { get; } = CodePointSet.Range('0', '9');

    public static CodePointSet Word { get; } = CodePointSet.Ranges('0', '9', 'A', 'Z', '_', '_', 'a', 'z');

    public static CodePointSet LineTerminator { get; } = CodePointSet.Ranges('\n', '\n', '\r', '\r', 0x2028, 0x2029);

    public static CodePointSet Dot { get; } = LineTerminator.Complement();

    public static CodePointSet WhiteSpace { get; } = CodePointSet.Ranges(
        '\t', '\r', ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F, 0x205F,
        0x3000, 0x3000, 0xFEFF, 0xFEFF);

    /// <summary>What is a word where case is ignored.</summary>
    public static CodePointSet FoldedWord { get; } = Word.Union(AdjacentCharacters.FoldedWord);

    public static CodePointSet? ForEscape(int letter, bool ignoreCase) => letter switch
    {
        'd' => Digit,
        'D' => Digit.Complement(),
        'w' => ignoreCase ? FoldedWord : Word,
        'W' => (ignoreCase ? FoldedWord : Word).Complement(),
        's' => WhiteSpace,
        'S' => WhiteSpace.Complement(),
        _ => null,
    };
}
