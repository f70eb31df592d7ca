using System.Globalization;
using System.Text;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Secrets;

/// <summary>A document as JSON text with a word in the place of each secret.</summary>
internal static class ShownJson
{
    private const string NotShown = "(sensitive, not shown)";

    public static string Write(SourceDocument document, Disclosure disclosure)
    {
        if (disclosure.ShowsEverything)
        {
            return Encoding.UTF8.GetString(document.Utf8);
        }

        var text = new StringBuilder();
        Write(document, disclosure, 0, text);
        return text.ToString();
    }

    private static void Write(SourceDocument document, Disclosure disclosure, int value, StringBuilder text)
    {
        var token = document.Tokens[value];
        if (disclosure.Shows(value))
        {
            _ = text.Append(Encoding.UTF8.GetString(document.Utf8[token.Start..token.End]));
        }
        else if (disclosure.IsSecret(value))
        {
            _ = text.Append('"').Append(NotShown).Append('"');
        }
        else if (token.Type == InstanceTypes.Object)
        {
            WriteMembers(document, disclosure, value, text);
        }
        else
        {
            WriteItems(document, disclosure, value, text);
        }
    }

    private static void WriteMembers(SourceDocument document, Disclosure disclosure, int value, StringBuilder text)
    {
        var secrets = 0;
        var separator = '{';
        for (var name = value + 1; name < document.Tokens[value].Next; name = document.Tokens[name + 1].Next)
        {
            // Members with secret names still differ.
            var shown = disclosure.Shows(name)
                ? Encoding.UTF8.GetString(document.TextOf(name))
                : NotShown + (secrets++ == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {secrets}"));
            _ = text.Append(separator).Append('"').Append(shown).Append("\":");
            Write(document, disclosure, name + 1, text);
            separator = ',';
        }

        _ = text.Append('}');
    }

    private static void WriteItems(SourceDocument document, Disclosure disclosure, int value, StringBuilder text)
    {
        var separator = '[';
        for (var item = value + 1; item < document.Tokens[value].Next; item = document.Tokens[item].Next)
        {
            _ = text.Append(separator);
            Write(document, disclosure, item, text);
            separator = ',';
        }

        _ = text.Append(']');
    }
}
