namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>The properties of <c>\p{…}</c>: those whose data .NET carries, and the names of those that ECMA-262 has besides.</summary>
internal static class UnicodeProperties
{
    /// <summary>The characters of a property, or null when there is no data for it here.</summary>
    public static CodePointSet? Find(string property)
    {
        int equals = property.IndexOf('=', StringComparison.Ordinal);
        if (equals >= 0)
        {
            return property[..equals] is "General_Category" or "gc" ? GeneralCategories.Find(property[(equals + 1)..]) : null;
        }

        return GeneralCategories.Find(property) ?? BinaryProperties.Find(property);
    }

    public static bool IsKnown(string property)
    {
        int equals = property.IndexOf('=', StringComparison.Ordinal);
        return equals < 0
            ? BinaryProperties.IsKnown(property)
            : property[..equals] is "Script" or "sc" or "Script_Extensions" or "scx" && ScriptNames.Contains(property[(equals + 1)..]);
    }
}
