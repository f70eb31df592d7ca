using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema;

/// <summary>A JSON text (RFC 8259) that was read once and still knows where everything stands.</summary>
public sealed class SourceDocument
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly Token[] _tokens;
    private LineMap? _lines;
    private PointerTable? _pointers;

    private SourceDocument(ReadOnlyMemory<byte> utf8, string path, Token[] tokens, LineMap? lines)
    {
        _lines = lines;
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

    /// <summary>The pointers of its values, for who asks for more than one or two.</summary>
    internal PointerTable Pointers => _pointers ??= new PointerTable(this);

    private LineMap Lines => _lines ??= new LineMap(_utf8);

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The bytes; they must not change while the document is in use.</param>
    /// <param name="path">What to call it.</param>
    /// <param name="maxDepth">The deepest nesting of arrays and objects, 256 by default everywhere in this product.</param>
    /// <param name="problem">Why there is no document, or null.</param>
    /// <returns>The document, or null where the bytes are not one.</returns>
    public static SourceDocument? Parse(ReadOnlyMemory<byte> utf8, string path, int maxDepth, out SyntaxProblem? problem) =>
        Parse(utf8, path, lines: null, maxDepth, out problem);

    /// <summary>Reads a document that is one line of a file.</summary>
    internal static SourceDocument? ParseRecord(ReadOnlyMemory<byte> utf8, string path, int line, int maxDepth, out SyntaxProblem? problem) =>
        Parse(utf8, path, new LineMap(utf8, line), maxDepth, out problem);

    private static SourceDocument? Parse(ReadOnlyMemory<byte> utf8, string path, LineMap? lines, int maxDepth, out SyntaxProblem? problem)
    {
        var table = new TokenTable(utf8.Length / 8);
        try
        {
            var error = Tokenizer.Read(utf8.Span, maxDepth, ref table, out var offset);
            problem = error == TokenizeError.None ? null : TokenizeErrorText.Describe(error, utf8, offset, lines, maxDepth);
            return problem is null ? new SourceDocument(utf8, path, table.Tokens.ToArray(), lines) : null;
        }
        finally
        {
            table.Dispose();
        }
    }

    /// <summary>Names that stand twice in one object (RFC 8259, section 4: names should be unique).</summary>
    public IEnumerable<SyntaxProblem> FindDuplicateNames() => DuplicateNames.Find(this);

    /// <summary>Escapes of half a surrogate pair, which stand for no character (RFC 8259, section 8.2).</summary>
    public IEnumerable<SyntaxProblem> FindLoneSurrogates() => LoneSurrogates.Find(this);

    internal SourceRange RangeOf(int index)
    {
        ref readonly var token = ref _tokens[index];
        return token.Type == InstanceTypes.String
            ? Lines.Range(token.Offset - 1, token.Offset + token.Length + 1)
            : Lines.Range(token.Offset, token.Offset + token.Length);
    }

    internal SourceRange RangeOfBytes(int start, int end) => Lines.Range(start, end);

    internal ReadOnlySpan<byte> TextOf(int index) => _tokens[index].Text(_utf8.Span);

    internal string StringOf(int index) => JsonString.Decode(TextOf(index), _tokens[index].IsEscaped);
}
