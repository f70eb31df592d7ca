namespace DataContracts.Snapshots.Text;

/// <summary>A string that is a snapshot itself.</summary>
internal static class RawText
{
    public static string Of(string? value) => value switch
    {
        null => "null",
        "" => "emptyString",
        _ => NormalizeLineEnds(value.TrimStart('\uFEFF')),
    };

    public static string NormalizeLineEnds(string value) =>
        value.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
