namespace DataContracts.JsonSchema;

/// <summary>Rules about the text of a document (RFC 8259).</summary>
public static class SyntaxRules
{
    /// <summary>DC0002: not JSON.</summary>
    public static Rule NotJson { get; } = new("DC0002", "Not JSON", Severity.Error);

    /// <summary>DC0003: not UTF-8.</summary>
    public static Rule NotUtf8 { get; } = new("DC0003", "Not UTF-8", Severity.Error);

    /// <summary>DC0004: duplicate property name.</summary>
    public static Rule DuplicateName { get; } = new("DC0004", "Duplicate property name", Severity.Error);

    /// <summary>DC0005: half a surrogate pair.</summary>
    public static Rule LoneSurrogate { get; } = new("DC0005", "Half a surrogate pair", Severity.Error);

    /// <summary>DC0006: nested too deeply.</summary>
    public static Rule TooDeep { get; } = new("DC0006", "Nested too deeply", Severity.Error);

    /// <summary>DC0007: byte order mark.</summary>
    public static Rule ByteOrderMark { get; } = new("DC0007", "Byte order mark", Severity.Warning);
}
