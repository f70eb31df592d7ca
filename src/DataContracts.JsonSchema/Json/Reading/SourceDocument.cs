using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema;

/// <summary>JSON values (RFC 8259) that were read once, from JSON or another format, and know their positions in the file.</summary>
public sealed class SourceDocument
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly Token[] _tokens;
    private SourceOrigins? _origins;
    private PointerTable? _pointers;

    private SourceDocument(ReadOnlyMemory<byte> utf8, string path, Token[] tokens, SourceOrigins? origins)
    {
        _origins = origins;
        _utf8 = utf8;
        _tokens = tokens;
        Path = path;
    }

    /// <summary>Full path of the file, or whatever identifies the text.</summary>
    public string Path { get; }

    /// <summary>Whether the text starts with U+FEFF, which RFC 8259 (section 8.1) forbids to write and allows to skip.</summary>
    public bool HasByteOrderMark => Tokenizer.StartsWithByteOrderMark(_utf8.Span);

    /// <summary>The document's value.</summary>
    public JsonElementView Root => new(this, 0);

    internal ReadOnlySpan<byte> Utf8 => _utf8.Span;

    internal ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>Cached pointers; cheaper than computing each one when several are needed.</summary>
    internal PointerTable Pointers => _pointers ??= new PointerTable(this);

    // Counting lines is put off until a position is asked for: most documents are valid.
    private SourceOrigins Origins => _origins ??= new LineMap(_utf8);

    /// <summary>Reads a JSON document.</summary>
    /// <param name="utf8">The bytes; they must not change while the document is in use.</param>
    /// <param name="path">What to call it.</param>
    /// <param name="maxDepth">The deepest nesting of arrays and objects, 256 by default everywhere in this product.</param>
    /// <param name="problem">Why there is no document, or null.</param>
    /// <returns>The document, or null where the bytes are not one.</returns>
    public static SourceDocument? Parse(ReadOnlyMemory<byte> utf8, string path, int maxDepth, out SyntaxProblem? problem) =>
        Parse(utf8, path, origins: null, "file", maxDepth, out problem);

    /// <summary>
    /// Reads the JSON text of what is a document of another format in its file. A reader that has values rather than a text uses
    /// <see cref="SourceDocumentBuilder"/>.
    /// </summary>
    /// <param name="utf8">The JSON text; it must not change while the document is in use.</param>
    /// <param name="path">What to call it.</param>
    /// <param name="origins">Where its values are in the file.</param>
    /// <param name="maxDepth">The deepest nesting of arrays and objects.</param>
    /// <param name="problem">Why there is no document, or null.</param>
    /// <returns>The document, or null where the bytes are not one.</returns>
    /// <exception cref="ArgumentException">The origins are those of another document.</exception>
    public static SourceDocument? Parse(
        ReadOnlyMemory<byte> utf8, string path, SourceOrigins origins, int maxDepth, out SyntaxProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(origins);
        var document = Parse(utf8, path, origins, "file", maxDepth, out problem);
        return document is null || origins.Fits(utf8, document.Tokens) ? document
            : throw new ArgumentException("The origins are those of another document.", nameof(origins));
    }

    /// <summary>Reads a document that is one line of a file.</summary>
    internal static SourceDocument? ParseRecord(
        ReadOnlyMemory<byte> utf8, string path, int line, int maxDepth, out SyntaxProblem? problem) =>
        Parse(utf8, path, new LineMap(utf8, line), TokenizeErrorText.Line, maxDepth, out problem);

    private static SourceDocument? Parse(
        ReadOnlyMemory<byte> utf8, string path, SourceOrigins? origins, string whole, int maxDepth, out SyntaxProblem? problem)
    {
        var table = new TokenTable(utf8.Length / 8);
        try
        {
            var error = Tokenizer.Read(utf8.Span, maxDepth, ref table, out var offset);
            if (error == TokenizeError.None)
            {
                problem = null;
                return new SourceDocument(utf8, path, table.Tokens.ToArray(), origins);
            }

            var position = TokenizeErrorText.Position(error, utf8.Span, offset);
            var range = (origins ?? new LineMap(utf8)).RangeOfBytes(table.Tokens, position, Math.Min(position + 1, utf8.Length));
            problem = TokenizeErrorText.Describe(error, utf8.Span, offset, whole, maxDepth, range);
            return null;
        }
        finally
        {
            table.Dispose();
        }
    }

    /// <summary>The value at a pointer, or the nearest one around it where there is no such value.</summary>
    /// <param name="pointer">RFC 6901 pointer.</param>
    public JsonElementView FindNearest(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return new JsonElementView(this, JsonPointer.ResolveNearest(this, pointer));
    }

    /// <summary>Names that occur twice in one object (RFC 8259, section 4: names should be unique).</summary>
    public IEnumerable<SyntaxProblem> FindDuplicateNames() => DuplicateNames.Find(this);

    /// <summary>Escapes of half a surrogate pair, which mean no character (RFC 8259, section 8.2).</summary>
    public IEnumerable<SyntaxProblem> FindLoneSurrogates() => LoneSurrogates.Find(this);

    internal SourceRange RangeOf(int index) => Origins.RangeOf(_tokens, index);

    internal SourceRange RangeOfBytes(int start, int end) => Origins.RangeOfBytes(_tokens, start, end);

    internal ReadOnlySpan<byte> TextOf(int index) => _tokens[index].Text(_utf8.Span);

    internal string StringOf(int index) => JsonString.Decode(TextOf(index), _tokens[index].IsEscaped);
}
