namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>The properties of <c>\p{…}</c>.</summary>
internal static class UnicodeProperties
{
    /// <summary>The characters of a property, or null where ECMA-262 has none of that name.</summary>
    public static CodePointSet? Find(string property)
    {
        int equals = property.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            return GeneralCategories.Find(property) ?? BinaryProperties.Find(property);
        }

        string value = property[(equals + 1)..];
        return property[..equals] switch
        {
            "General_Category" or "gc" => GeneralCategories.Find(value),
            "Script" or "sc" => UnicodeTables.Find("sc=" + value),
            "Script_Extensions" or "scx" => UnicodeTables.Find("scx=" + value),
            _ => null,
        };
    }
}
