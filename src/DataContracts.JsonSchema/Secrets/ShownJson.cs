using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema.Secrets;

/// <summary>A document's text with a word in the place of each secret.</summary>
internal static class ShownJson
{
    private const string NotShown = "(sensitive, not shown)";

    public static string Write(SourceDocument document, Disclosure disclosure)
    {
        var text = new StringBuilder();
        var written = 0;
        var names = 0;
        foreach (var secret in disclosure.Secrets)
        {
            var token = document.Tokens[secret];

            // Members with secret names still differ.
            var number = token.IsName && names++ > 0 ? string.Create(CultureInfo.InvariantCulture, $" {names}") : "";
            _ = text.Append(Encoding.UTF8.GetString(document.Utf8[written..token.Start])).Append($"\"{NotShown}{number}\"");
            written = token.End;
        }

        return text.Append(Encoding.UTF8.GetString(document.Utf8[written..])).ToString();
    }
}
