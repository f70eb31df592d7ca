using System.Xml;

namespace DataContracts.Build.Configuration;

/// <summary>An element of a project file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Group">The name of the element around it.</param>
/// <param name="Attributes">Its attributes by name.</param>
/// <param name="Children">The names of the elements in it.</param>
/// <param name="Place">Where its name is.</param>
internal sealed record ProjectElement(
    string Name, string Group, IReadOnlyDictionary<string, string> Attributes, List<string> Children, SourceRange Place);

/// <summary>Project files as XML with positions, which MSBuild does not hand to a task.</summary>
internal static class ProjectXml
{
    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <returns>The elements that <paramref name="isWanted"/>; none of a text that is not XML, which MSBuild itself reports.</returns>
    public static IReadOnlyList<ProjectElement> Elements(byte[] text, Func<string, bool> isWanted)
    {
        var found = new List<ProjectElement>();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(text), s_settings);
            var open = new Stack<(string Name, ProjectElement? Element)>();
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    Open(reader, open, found, isWanted);
                }
                else if (reader.NodeType == XmlNodeType.EndElement)
                {
                    _ = open.Pop();
                }
            }
        }
        catch (XmlException)
        {
            // What was read until there counts.
        }

        return found;
    }

    private static void Open(
        XmlReader reader, Stack<(string Name, ProjectElement? Element)> open, List<ProjectElement> found, Func<string, bool> isWanted)
    {
        var (name, isEmpty, position) = (reader.LocalName, reader.IsEmptyElement, (IXmlLineInfo)reader);
        var (group, around) = open.TryPeek(out var outer) ? outer : ("", null);
        around?.Children.Add(name);
        ProjectElement? element = null;
        if (isWanted(name))
        {
            var (line, column) = (position.LineNumber, position.LinePosition);
            element = new ProjectElement(
                name, group, Attributes(reader), [], new SourceRange(line, column, line, column + name.Length));
            found.Add(element);
        }

        if (!isEmpty)
        {
            open.Push((name, element));
        }
    }

    private static Dictionary<string, string> Attributes(XmlReader reader)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (reader.MoveToNextAttribute())
        {
            attributes[reader.LocalName] = reader.Value;
        }

        return attributes;
    }
}
