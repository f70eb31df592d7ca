namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary>
/// A value of the keyword <c>format</c>, and the drafts from <paramref name="First"/> to <paramref name="Last"/> which define it so.
/// </summary>
internal sealed record StringFormatDefinition(
    string Name, string First, StringFormat IsValid, string Last = StringFormatRegistry.NewestSet)
{
    /// <summary>A string of the format, for a message; null where one says little.</summary>
    public string? Example { get; init; }

    /// <summary>What is often forgotten, for a message; null where there is nothing.</summary>
    public string? Reminder { get; init; }

    /// <summary>Whether values of the format mostly change from run to run, as the time does.</summary>
    public bool IsVolatile { get; init; }
}
