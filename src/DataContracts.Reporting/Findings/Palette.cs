namespace DataContracts.Reporting.Findings;

/// <summary>ANSI colors of a code frame; without color it passes text through.</summary>
internal sealed class Palette(bool color)
{
    public string Severity(Severity severity, string text) => Paint(
        severity switch
        {
            JsonSchema.Severity.Error => "1;31",
            JsonSchema.Severity.Warning => "1;33",
            _ => "1;36",
        },
        text);

    public string Strong(string text) => Paint("1", text);

    public string Gutter(string text) => Paint("1;34", text);

    public string Hint(string text) => Paint("36", text);

    private string Paint(string code, string text) => color && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
