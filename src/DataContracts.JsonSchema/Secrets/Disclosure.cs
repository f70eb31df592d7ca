using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Secrets;

/// <summary>
/// What of a document may be shown: a value, a name, a line. Everything that prints a part of a document asks here, and only here.
/// </summary>
internal sealed class Disclosure
{
    private readonly SourceDocument? _document;

    // The outermost secrets, in the order of the document: none of them overlap.
    private readonly int[] _secrets;
    private SourceIntervals? _lines;

    private Disclosure(SourceDocument? document, int[] secrets)
    {
        _document = document;
        _secrets = secrets;
    }

    /// <summary>For a text that nothing marks.</summary>
    public static Disclosure Everything { get; } = new(null, []);

    /// <summary>For a text that could not be read, so that where its secrets are is not known.</summary>
    public static Disclosure Nothing { get; } = new(null, [0]);

    public bool ShowsEverything => _secrets.Length == 0;

    /// <summary>The tokens of values and names that must not be shown, none of them inside another.</summary>
    public IReadOnlyList<int> Secrets => _secrets;

    /// <summary>Of a document whose secrets are known.</summary>
    /// <param name="document">The document.</param>
    /// <param name="secrets">The tokens of values and of names that must not be shown, in any order.</param>
    public static Disclosure Of(SourceDocument document, IEnumerable<int> secrets)
    {
        var outermost = new List<int>();
        foreach (var secret in secrets.Order())
        {
            if (outermost.Count == 0 || document.Tokens[outermost[^1]].Next <= secret)
            {
                outermost.Add(secret);
            }
        }

        return outermost.Count == 0 ? Everything : new Disclosure(document, [.. outermost]);
    }

    /// <summary>The same without what another marks as secret in the same document.</summary>
    public Disclosure And(Disclosure other) =>
        ShowsEverything ? other
        : other.ShowsEverything ? this
        : _document is null || _document != other._document ? Nothing
        : Of(_document, _secrets.Concat(other._secrets));

    /// <summary>Whether a value or a name may be shown: it is not secret nor a part of a secret, and nothing in it is.</summary>
    public bool Shows(int token)
    {
        if (_document is null)
        {
            return ShowsEverything;
        }

        var place = Array.BinarySearch(_secrets, token);
        if (place >= 0)
        {
            return false;
        }

        var next = ~place;
        return (next == _secrets.Length || _secrets[next] >= _document.Tokens[token].Next)
            && (next == 0 || token >= _document.Tokens[_secrets[next - 1]].Next);
    }

    /// <summary>Whether a value or a name is a secret itself, or a part of one; else what may be shown of it is left.</summary>
    public bool IsSecret(int token)
    {
        var place = Array.BinarySearch(_secrets, token);
        return place >= 0
            || (_document is null && !ShowsEverything)
            || (~place > 0 && token < _document!.Tokens[_secrets[~place - 1]].Next);
    }

    /// <summary>Whether lines may be shown: no part of a secret is on them.</summary>
    public bool ShowsLines(int first, int last)
    {
        if (_document is null || _secrets is [0])
        {
            return ShowsEverything;
        }

        _lines ??= new SourceIntervals(_secrets.Select(_document.RangeOf).Select(range => Lines(range.StartLine, range.EndLine)));
        return !_lines.Overlap(Lines(first, last));
    }

    /// <summary>The pointer of a value; of what is around it where a name on the way must not be shown.</summary>
    public string PointerOf(SourceDocument document, int token)
    {
        var shown = token;
        for (var value = token; !ShowsEverything && value > 0; value = document.Pointers.ParentOf(value))
        {
            var name = document.Tokens[value].IsName ? value : value - 1;
            if (document.Tokens[name].IsName && !Shows(name))
            {
                shown = document.Pointers.ParentOf(value);
            }
        }

        return document.Pointers.Of(shown);
    }

    private static SourceRange Lines(int first, int last) => new(first, 0, last, int.MaxValue);
}
