namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>What stands beside a position, as far as assertions ask.</summary>
internal enum Neighbour
{
    /// <summary>The start or the end of the string.</summary>
    Nothing,
    Word,
    Other,
}
