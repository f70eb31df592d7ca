using System.Text;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Schemas.Bundling;

/// <summary>Writes JSON values as they are in their documents, indented; what fits stays on one line.</summary>
/// <param name="others">Value token of a document → the JSON text to write in its place.</param>
internal sealed class BundleWriter(IReadOnlyDictionary<(SourceDocument, int), string> others)
{
    private const int LineLength = 120;

    public string Write(SourceDocument document, int value, int indent)
    {
        if (others.TryGetValue((document, value), out var other))
        {
            return other;
        }

        var type = document.Tokens[value].Type;
        return type switch
        {
            InstanceTypes.Object =>
                Object(
                    Members(document, value).Select(member => (document.StringOf(member - 1), Write(document, member, indent + 1))),
                    indent),
            InstanceTypes.Array => Enclose('[', ']', [.. Items(document, value).Select(item => Write(document, item, indent + 1))], indent),
            InstanceTypes.String => $"\"{Encoding.UTF8.GetString(document.TextOf(value))}\"",
            _ => Encoding.UTF8.GetString(document.TextOf(value)),
        };
    }

    /// <summary>An object of members whose values are JSON text already.</summary>
    public static string Object(IEnumerable<(string Name, string Json)> members, int indent) =>
        Enclose('{', '}', [.. members.Select(member => $"{Quote(member.Name)}: {member.Json}")], indent);

    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            _ = letter is '"' or '\\' ? quoted.Append('\\').Append(letter)
                : letter < ' ' ? quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}")
                : quoted.Append(letter);
        }

        return quoted.Append('"').ToString();
    }

    public static IEnumerable<int> Members(SourceDocument document, int container)
    {
        for (var name = container + 1; name < document.Tokens[container].Next; name = document.Tokens[name + 1].Next)
        {
            yield return name + 1;
        }
    }

    private static IEnumerable<int> Items(SourceDocument document, int container)
    {
        for (var item = container + 1; item < document.Tokens[container].Next; item = document.Tokens[item].Next)
        {
            yield return item;
        }
    }

    private static string Enclose(char open, char close, IReadOnlyList<string> parts, int indent)
    {
        if (parts.Count == 0)
        {
            return $"{open}{close}";
        }

        var space = open == '{' ? " " : "";
        var line = $"{open}{space}{string.Join(", ", parts)}{space}{close}";
        if (indent > 0 && line.Length + (indent * 2) <= LineLength && !line.Contains('\n', StringComparison.Ordinal))
        {
            return line;
        }

        var margin = new string(' ', (indent + 1) * 2);
        return $"{open}\n{margin}{string.Join($",\n{margin}", parts)}\n{margin[..^2]}{close}";
    }
}
