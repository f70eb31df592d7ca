namespace DataContracts.Snapshots.Failing;

/// <summary>An argument as it can be pasted into a shell.</summary>
internal static class ShellWord
{
    private const string Plain = "-_./\\:=#+,@%~";

    /// <summary>
    /// In quotes where it has anything but letters, digits and a path's marks: double ones, which sh, PowerShell and cmd know, unless
    /// something in them would have a meaning.
    /// </summary>
    public static string Of(string text) =>
        text.All(character => char.IsLetterOrDigit(character) || Plain.Contains(character, StringComparison.Ordinal)) ? text
        : text.AsSpan().ContainsAny('"', '$', '`') ? $"'{text}'"
        : $"\"{text}\"";
}
