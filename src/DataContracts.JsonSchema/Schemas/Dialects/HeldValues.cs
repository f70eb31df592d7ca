namespace DataContracts.JsonSchema.Schemas.Dialects;

/// <summary>Whether a keyword's value is one such as documents have, or a list of them.</summary>
internal enum HeldValues
{
    None,
    One,
    List,
}
