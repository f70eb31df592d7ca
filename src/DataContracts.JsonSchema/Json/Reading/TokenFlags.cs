namespace DataContracts.JsonSchema.Json.Reading;

[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>The string holds at least one escape, so its bytes are not its value.</summary>
    Escaped = 1,

    /// <summary>The string is a member's name.</summary>
    Name = 2,

    /// <summary>The Boolean is true.</summary>
    True = 4,
}
