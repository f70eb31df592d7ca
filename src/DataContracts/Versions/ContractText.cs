namespace DataContracts.Versions;

/// <summary>The canonical texts of a contract by which a change is seen.</summary>
internal sealed class ContractText
{
    private readonly Lazy<string> _whole;
    private readonly Lazy<string> _schema;

    public ContractText(SourceDocument document)
    {
        Scope = TextScope.Of(document);
        _whole = new Lazy<string>(() => CanonicalJson.WriteExact(document, VersionAndStatus(document)));
        _schema = Scope.ReadsHeader ? _whole : new Lazy<string>(() => CanonicalJson.WriteExact(document, Header(document)));
    }

    /// <summary>Everything but its version and its status.</summary>
    public string Whole => _whole.Value;

    /// <summary>
    /// Everything but <c>x-contract</c>, unless the schema reads that too: where it is equal, the documents are the same.
    /// </summary>
    public string Schema => _schema.Value;

    /// <summary>What the text's meaning rests on besides itself.</summary>
    public TextScope Scope { get; }

    private static Dictionary<int, string?> Header(SourceDocument document) =>
        document.Root.TryGetProperty("x-contract"u8, out var header) ? Absent(header) : [];

    private static Dictionary<int, string?> VersionAndStatus(SourceDocument document) =>
        document.Root.TryGetProperty("x-contract"u8, out var header)
            ? Absent([.. header.EnumerateObject().Where(member => member.Key is "version" or "status").Select(member => member.Value)])
            : [];

    private static Dictionary<int, string?> Absent(params IEnumerable<JsonElementView> values) =>
        values.ToDictionary(value => value.Index, _ => (string?)null);
}
