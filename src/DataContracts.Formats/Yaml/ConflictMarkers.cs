using YamlDotNet.Core;

namespace DataContracts.Formats;

/// <summary>A file with a merge conflict in it can still be YAML, of another meaning.</summary>
internal static class ConflictMarkers
{
    private static readonly string[] s_markers = ["<<<<<<< ", ">>>>>>> ", "||||||| "];

    public static void Refuse(string text)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            foreach (var marker in s_markers)
            {
                if (content.StartsWith(marker, StringComparison.Ordinal))
                {
                    throw new YamlProblemException(
                        SyntaxRules.NotJson, new Mark(0, line, 1), "there is a merge conflict here; resolve it first");
                }
            }
        }
    }
}
