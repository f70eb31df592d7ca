using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.Linting;

/// <summary>A member of a schema's object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Known">What the dialect calls by the name; null for nothing.</param>
/// <param name="IsIgnored">Whether a reference beside it makes it void.</param>
internal readonly record struct LintedMember(string Name, JsonElementView Value, KeywordDefinition? Known, bool IsIgnored)
{
    /// <summary>The keyword that counts here, or null.</summary>
    public KeywordDefinition? Keyword => IsIgnored ? null : Known;

    /// <summary>Whether the value has schemas in it or refers to one.</summary>
    public bool LeadsOn =>
        Keyword is { } keyword && (keyword.Shape != SubschemaShape.None || keyword.Name is "$ref" or "$dynamicRef" or "$recursiveRef");
}
