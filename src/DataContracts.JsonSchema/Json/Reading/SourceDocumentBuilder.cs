using System.Buffers;
using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema;

/// <summary>
/// Makes a document of the values of another format, each with its place in the file: what a reader of YAML or the like ends in.
/// Values are written in the order of the document, as with <see cref="System.Text.Json.Utf8JsonWriter"/>.
/// </summary>
/// <remarks>A reader limits the nesting itself, since only it knows the position of what is nested too deep.</remarks>
public sealed class SourceDocumentBuilder
{
    private readonly ArrayBufferWriter<byte> _json = new();
    private readonly ImmutableArray<SourceRange>.Builder _ranges = ImmutableArray.CreateBuilder<SourceRange>();
    private readonly Stack<int> _open = [];
    private bool _needsComma;

    /// <summary>The JSON text that has been written so far.</summary>
    public ReadOnlySpan<byte> WrittenUtf8 => _json.WrittenSpan;

    /// <summary>Opens an object.</summary>
    /// <param name="start">Where it starts in the file.</param>
    public void WriteStartObject(SourceRange start) => Open((byte)'{', start);

    /// <summary>Opens an array.</summary>
    /// <param name="start">Where it starts in the file.</param>
    public void WriteStartArray(SourceRange start) => Open((byte)'[', start);

    /// <summary>Closes the object that was opened last.</summary>
    /// <param name="end">Where it ends in the file.</param>
    public void WriteEndObject(SourceRange end) => Close((byte)'}', end);

    /// <summary>Closes the array that was opened last.</summary>
    /// <param name="end">Where it ends in the file.</param>
    public void WriteEndArray(SourceRange end) => Close((byte)']', end);

    /// <summary>Writes a property's name; its value is written next.</summary>
    /// <param name="name">The name.</param>
    /// <param name="range">Where it is in the file.</param>
    public void WriteName(ReadOnlySpan<char> name, SourceRange range)
    {
        Separate(range);
        JsonString.Write(name, _json);
        _json.Write(":"u8);
        _needsComma = false;
    }

    /// <summary>Writes a string.</summary>
    /// <param name="value">Its value.</param>
    /// <param name="range">Where it is in the file.</param>
    public void WriteString(ReadOnlySpan<char> value, SourceRange range)
    {
        Separate(range);
        JsonString.Write(value, _json);
    }

    /// <summary>Writes a value that is JSON already, such as a number. All that it contains has the same range.</summary>
    /// <param name="utf8">One JSON value.</param>
    /// <param name="range">Where it is in the file.</param>
    /// <exception cref="ArgumentException">The bytes are not JSON.</exception>
    public void WriteJson(ReadOnlySpan<byte> utf8, SourceRange range)
    {
        var table = new TokenTable(expected: 0);
        try
        {
            if (Tokenizer.StartsWithByteOrderMark(utf8) || Tokenizer.Read(utf8, int.MaxValue, ref table, out _) != TokenizeError.None)
            {
                throw new ArgumentException("The value is not JSON.", nameof(utf8));
            }

            Separate(range);
            _ranges.AddRange(Enumerable.Repeat(range, table.Count - 1));
            _json.Write(utf8);
        }
        finally
        {
            table.Dispose();
        }
    }

    /// <summary>The document, once its value is complete.</summary>
    /// <param name="path">Full path of the file, or whatever identifies the text.</param>
    /// <exception cref="InvalidOperationException">What was written is not one complete value.</exception>
    public SourceDocument Build(string path) =>
        SourceDocument.Parse(_json.WrittenSpan.ToArray(), path, SourceOrigins.Tokens(_ranges.ToImmutable()), int.MaxValue, out var problem)
        ?? throw new InvalidOperationException($"This is not one complete value: {problem!.Message}");

    private void Open(byte bracket, SourceRange start)
    {
        Separate(start);
        _open.Push(_ranges.Count - 1);
        _json.Write([bracket]);
        _needsComma = false;
    }

    private void Close(byte bracket, SourceRange end)
    {
        if (!_open.TryPop(out var container))
        {
            throw new InvalidOperationException("Nothing is open here.");
        }

        _ranges[container] = _ranges[container] with { EndLine = end.EndLine, EndColumn = end.EndColumn };
        _json.Write([bracket]);
        _needsComma = true;
    }

    private void Separate(SourceRange range)
    {
        if (_needsComma)
        {
            _json.Write(","u8);
        }

        _ranges.Add(range);
        _needsComma = true;
    }
}
