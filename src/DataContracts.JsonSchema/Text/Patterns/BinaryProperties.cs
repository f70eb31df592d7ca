using System.Collections.Frozen;

namespace DataContracts.JsonSchema.Text.Patterns;

internal static class BinaryProperties
{
    // https://tc39.es/ecma262/#table-binary-unicode-properties, less those that Find knows.
    private static readonly FrozenSet<string> WithoutData = (
        "Alphabetic Alpha Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF "
        + "Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT "
        + "Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component EComp "
        + "Emoji_Modifier EMod Emoji_Modifier_Base EBase Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext "
        + "Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS "
        + "Ideographic Ideo Logical_Order_Exception LOE Lowercase Lower Math Pattern_Syntax Pat_Syn Quotation_Mark QMark Radical "
        + "Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Variation_Selector VS "
        + "XID_Continue XIDC XID_Start XIDS")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Properties that are a general category plus a list which the Unicode stability policy or long practice keeps as it is.
    private static readonly CodePointSet OtherUppercase = CodePointSet.Ranges(
        0x2160, 0x216F, 0x24B6, 0x24CF, 0x1F130, 0x1F149, 0x1F150, 0x1F169, 0x1F170, 0x1F189);

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
        "Uppercase" or "Upper" => GeneralCategories.Find("Lu")!.Union(OtherUppercase),
        _ => null,
    };

    public static bool IsKnown(string name) => WithoutData.Contains(name);

    private static CodePointSet Noncharacters() => CodePointSet.Union(
        Enumerable.Range(0, 17).Select(plane => CodePointSet.Range((plane << 16) + 0xFFFE, (plane << 16) + 0xFFFF))
            .Append(CodePointSet.Range(0xFDD0, 0xFDEF)));
}
