using System.Text;

namespace DataContracts.Cli.Explaining;

/// <summary>Breaks prose into lines; its own line breaks are kept.</summary>
internal static class Wrapping
{
    public static IEnumerable<string> Wrap(string text, int width) =>
        text.Split('\n').SelectMany(paragraph => WrapParagraph(paragraph, width));

    private static IEnumerable<string> WrapParagraph(string paragraph, int width)
    {
        var line = new StringBuilder();
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
