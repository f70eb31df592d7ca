namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary>
/// A value of the keyword <c>format</c>, and the drafts from <paramref name="First"/> to <paramref name="Last"/> which define it so.
/// </summary>
internal sealed record StringFormatDefinition(
    string Name, string First, StringFormat IsValid, string Last = StringFormatRegistry.NewestSet)
{
    /// <summary>Whether values of the format mostly change from run to run, as the time does.</summary>
    public bool IsVolatile { get; init; }
}
