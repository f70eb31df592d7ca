using System.Globalization;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>
/// Finds members and items by the segments of a JSON Pointer. A large container is read into a table when it is first asked for,
/// since a contract asks its <c>$defs</c> as often as they have members.
/// </summary>
internal sealed class ChildTables
{
    private const int FewTokens = 64;
    private readonly Dictionary<(SourceDocument, int), Dictionary<string, int>> _members = [];
    private readonly Dictionary<(SourceDocument, int), List<int>> _items = [];

    /// <summary>The token of the child, or -1.</summary>
    public int Find(SourceDocument document, int container, string segment)
    {
        var token = document.Tokens[container];
        if (token.Type == InstanceTypes.Object)
        {
            return token.Next - container <= FewTokens
                ? Members.Find(document.Utf8, document.Tokens, container, GeneralizedUtf8.Encode(segment))
                : MembersOf(document, container).GetValueOrDefault(segment, -1);
        }

        return token.Type == InstanceTypes.Array
            && (segment is [_] or [not '0', _, ..])
            && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            && ItemsOf(document, container) is var items
            && position < items.Count ? items[position] : -1;
    }

    private Dictionary<string, int> MembersOf(SourceDocument document, int container)
    {
        if (!_members.TryGetValue((document, container), out var members))
        {
            members = new(StringComparer.Ordinal);
            for (var name = container + 1; name < document.Tokens[container].Next; name = document.Tokens[name + 1].Next)
            {
                members.TryAdd(document.StringOf(name), name + 1);
            }

            _members.Add((document, container), members);
        }

        return members;
    }

    private List<int> ItemsOf(SourceDocument document, int container)
    {
        if (!_items.TryGetValue((document, container), out var items))
        {
            items = [];
            for (var item = container + 1; item < document.Tokens[container].Next; item = document.Tokens[item].Next)
            {
                items.Add(item);
            }

            _items.Add((document, container), items);
        }

        return items;
    }
}
