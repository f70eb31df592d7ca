namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>The binary properties of ECMA-262 (table 68): those that are fixed for ever are written here.</summary>
internal static class BinaryProperties
{
    public static CodePointSet? Find(string name) => name switch
    {
        "Any" => CodePointSet.All,
        "ASCII" => CodePointSet.Range(0, 0x7F),
        "Assigned" => GeneralCategories.Find("Cn")!.Complement(),
        "ASCII_Hex_Digit" or "AHex" => CodePointSet.Ranges('0', '9', 'A', 'F', 'a', 'f'),
        "Hex_Digit" or "Hex" => CodePointSet.Ranges(
            '0', '9', 'A', 'F', 'a', 'f', 0xFF10, 0xFF19, 0xFF21, 0xFF26, 0xFF41, 0xFF46),
        "White_Space" or "space" => CodePointSet.Ranges(
            '\t', '\r', ' ', ' ', 0x85, 0x85, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F,
            0x205F, 0x205F, 0x3000, 0x3000),
        "Pattern_White_Space" or "Pat_WS" => CodePointSet.Ranges('\t', '\r', ' ', ' ', 0x85, 0x85, 0x200E, 0x200F, 0x2028, 0x2029),
        "Noncharacter_Code_Point" or "NChar" => Noncharacters(),
        "Join_Control" or "Join_C" => CodePointSet.Range(0x200C, 0x200D),
        "Regional_Indicator" or "RI" => CodePointSet.Range(0x1F1E6, 0x1F1FF),
        _ => UnicodeTables.Find(name),
    };

    private static CodePointSet Noncharacters() => CodePointSet.Union(
        Enumerable.Range(0, 17).Select(plane => CodePointSet.Range((plane << 16) + 0xFFFE, (plane << 16) + 0xFFFF))
            .Append(CodePointSet.Range(0xFDD0, 0xFDEF)));
}
