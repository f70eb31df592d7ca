using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>
/// The JSON Pointer (RFC 6901) of every value of a document, for callers that ask for many: one walk over the tokens, then the depth each
/// time.
/// </summary>
internal sealed class PointerTable
{
    private readonly SourceDocument _document;
    private readonly int[] _parents;
    private readonly int[] _positions;

    public PointerTable(SourceDocument document)
    {
        _document = document;
        _parents = new int[document.Tokens.Length];
        _positions = new int[document.Tokens.Length];
        _parents[0] = -1;
        for (var container = 0; container < _parents.Length; container++)
        {
            var type = document.Tokens[container].Type;
            if (type is InstanceTypes.Object or InstanceTypes.Array)
            {
                AddChildren(container, type == InstanceTypes.Object ? 1 : 0);
            }
        }
    }

    /// <summary>The pointer of a value; a member's name has that of its value.</summary>
    public string Of(int token)
    {
        var segments = new Stack<string>();
        for (var value = _document.Tokens[token].IsName ? token + 1 : token; _parents[value] >= 0; value = _parents[value])
        {
            segments.Push(_document.Tokens[value - 1].IsName
                ? _document.StringOf(value - 1)
                : _positions[value].ToString(CultureInfo.InvariantCulture));
        }

        return segments.Aggregate(new StringBuilder(), (pointer, segment) => pointer.Append('/').Append(JsonPointer.Escape(segment)))
            .ToString();
    }

    /// <summary>The object or array around a value, or around a member's name; -1 for the document's own value.</summary>
    public int ParentOf(int token) => _parents[_document.Tokens[token].IsName ? token + 1 : token];

    private void AddChildren(int container, int skippedNames)
    {
        var position = 0;
        for (var child = container + 1 + skippedNames; child < _document.Tokens[container].Next; child = _document.Tokens[child].Next
            + skippedNames)
        {
            _parents[child] = container;
            _positions[child] = position++;
        }
    }
}
