using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema;

/// <summary>A value in a <see cref="SourceDocument"/>, with its position.</summary>
public readonly struct JsonElementView : IEquatable<JsonElementView>
{
    private readonly SourceDocument _document;
    private readonly int _index;

    internal JsonElementView(SourceDocument document, int index)
    {
        _document = document;
        _index = index;
    }

    /// <summary>The value's kind.</summary>
    public JsonKind Kind => _document.Tokens[_index] switch
    {
        { Type: InstanceTypes.Object } => JsonKind.Object,
        { Type: InstanceTypes.Array } => JsonKind.Array,
        { Type: InstanceTypes.String } => JsonKind.String,
        { Type: InstanceTypes.Null } => JsonKind.Null,
        { Type: InstanceTypes.Boolean, IsTrue: true } => JsonKind.True,
        { Type: InstanceTypes.Boolean } => JsonKind.False,
        _ => JsonKind.Number,
    };

    /// <summary>Where the value is.</summary>
    public SourceRange Range => _document.RangeOf(_index);

    /// <summary>Where the property's name is; the value's own range where it is not a property.</summary>
    public SourceRange NameRange => _index > 0 && _document.Tokens[_index - 1].IsName ? _document.RangeOf(_index - 1) : Range;

    /// <summary>The value's JSON text; for a document of another format, what was read from it.</summary>
    public ReadOnlySpan<byte> RawUtf8 => _document.Utf8[_document.Tokens[_index].Start.._document.Tokens[_index].End];

    /// <summary>RFC 6901 pointer of the value in its document.</summary>
    public string Pointer => _document.Pointers.Of(_index);

    /// <summary>Whether this is a number without a fraction, however it is written.</summary>
    public bool IsInteger => (_document.Tokens[_index].Type & InstanceTypes.AnyInteger) != 0;

    internal int Index => _index;

    internal SourceDocument Document => _document;

    /// <summary>Finds a property; the first of those with the same name.</summary>
    /// <param name="utf8Name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>False where there is none, or this is not an object.</returns>
    public bool TryGetProperty(ReadOnlySpan<byte> utf8Name, out JsonElementView value)
    {
        var index = Members.Find(_document.Utf8, _document.Tokens, _index, utf8Name);
        value = index < 0 ? default : new JsonElementView(_document, index);
        return index >= 0;
    }

    /// <summary>The properties of an object with their names, or nothing.</summary>
    public IEnumerable<KeyValuePair<string, JsonElementView>> EnumerateObject()
    {
        if (Kind != JsonKind.Object)
        {
            yield break;
        }

        for (var name = _index + 1; name < _document.Tokens[_index].Next; name = _document.Tokens[name + 1].Next)
        {
            yield return new(_document.StringOf(name), new JsonElementView(_document, name + 1));
        }
    }

    /// <summary>The items of an array, or nothing.</summary>
    public IEnumerable<JsonElementView> EnumerateArray()
    {
        if (Kind != JsonKind.Array)
        {
            yield break;
        }

        for (var item = _index + 1; item < _document.Tokens[_index].Next; item = _document.Tokens[item].Next)
        {
            yield return new JsonElementView(_document, item);
        }
    }

    /// <summary>The string's value.</summary>
    /// <exception cref="InvalidOperationException">This is not a string.</exception>
    public string GetString() =>
        Kind == JsonKind.String ? _document.StringOf(_index) : throw new InvalidOperationException("The value is not a string.");

    /// <inheritdoc/>
    public bool Equals(JsonElementView other) => ReferenceEquals(_document, other._document) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonElementView other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_document, _index);

    /// <summary>The same place in the same document.</summary>
    public static bool operator ==(JsonElementView left, JsonElementView right) => left.Equals(right);

    /// <summary>Another place or another document.</summary>
    public static bool operator !=(JsonElementView left, JsonElementView right) => !left.Equals(right);
}
