using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>General categories, by the short and long names of Unicode's PropertyValueAliases.</summary>
internal static class GeneralCategories
{
    private static readonly ImmutableArray<string> ShortNames =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
        "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    public static CodePointSet? Find(string name)
    {
        string shortName = ShortName(name);
        if (shortName == "LC")
        {
            return CodePointSet.Union([Find("Lu")!, Find("Ll")!, Find("Lt")!]);
        }

        List<CodePointSet> members = [];
        for (int i = 0; i < ShortNames.Length; i++)
        {
            if (ShortNames[i] == shortName || (shortName.Length == 1 && ShortNames[i][0] == shortName[0]))
            {
                members.Add(UnicodeTables.Find("gc=" + ShortNames[i])!);
            }
        }

        return members.Count == 0 ? null : CodePointSet.Union(members);
    }

    private static string ShortName(string name) => name switch
    {
        "Cased_Letter" => "LC",
        "Close_Punctuation" => "Pe",
        "Connector_Punctuation" => "Pc",
        "Control" or "cntrl" => "Cc",
        "Currency_Symbol" => "Sc",
        "Dash_Punctuation" => "Pd",
        "Decimal_Number" or "digit" => "Nd",
        "Enclosing_Mark" => "Me",
        "Final_Punctuation" => "Pf",
        "Format" => "Cf",
        "Initial_Punctuation" => "Pi",
        "Letter" => "L",
        "Letter_Number" => "Nl",
        "Line_Separator" => "Zl",
        "Lowercase_Letter" => "Ll",
        "Mark" or "Combining_Mark" => "M",
        "Math_Symbol" => "Sm",
        "Modifier_Letter" => "Lm",
        "Modifier_Symbol" => "Sk",
        "Nonspacing_Mark" => "Mn",
        "Number" => "N",
        "Open_Punctuation" => "Ps",
        "Other" => "C",
        "Other_Letter" => "Lo",
        "Other_Number" => "No",
        "Other_Punctuation" => "Po",
        "Other_Symbol" => "So",
        "Paragraph_Separator" => "Zp",
        "Private_Use" => "Co",
        "Punctuation" or "punct" => "P",
        "Separator" => "Z",
        "Space_Separator" => "Zs",
        "Spacing_Mark" => "Mc",
        "Surrogate" => "Cs",
        "Symbol" => "S",
        "Titlecase_Letter" => "Lt",
        "Unassigned" => "Cn",
        "Uppercase_Letter" => "Lu",
        _ => name,
    };
}
