using System.Collections.Immutable;
using System.Text;
using DataContracts.Contracts;
using DataContracts.JsonSchema.Secrets;
using DataContracts.JsonSchema.Violations;

namespace DataContracts;

/// <summary>A contract of a <see cref="ContractLibrary"/>.</summary>
public sealed class LibraryContract
{
    private readonly LoadedContract _contract;
    private readonly int _maxDepth;

    internal LibraryContract(LoadedContract contract, int maxDepth)
    {
        _contract = contract;
        _maxDepth = maxDepth;
    }

    /// <summary>Its name.</summary>
    public string Name => _contract.Name;

    /// <summary>Full path of its file.</summary>
    public string Path => _contract.File.Path;

    /// <summary>What is wrong with the contract itself; one with an error allows and refuses nothing.</summary>
    public ImmutableArray<ContractDiagnostic> Problems => _contract.Diagnostics;

    /// <summary>It, ready to be compared or sampled; null where it has an error.</summary>
    public CompiledSchema? Compiled => _contract.Compiled;

    /// <summary>All that a check finds in a document: the same findings as for a fixture file with these bytes.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="path">What findings call it.</param>
    public ImmutableArray<ContractDiagnostic> Check(ReadOnlyMemory<byte> utf8, string path) =>
        [.. InternalFault.Guard(path, () => Find(utf8, path))];

    private ImmutableArray<ContractDiagnostic> Find(ReadOnlyMemory<byte> utf8, string path)
    {
        var document = SourceDocument.Parse(utf8, path, _maxDepth, out var problem);
        var problems = new LoadedFile(document, problem, Exists: true).Problems();
        var text = _contract.TextFindings(path, problems, document, Disclosure.Everything);
        return DiagnosticOrder.Sort(text.Concat(document is null ? [] : _contract.Validate(document, Disclosure.Everything)));
    }

    /// <summary>
    /// RFC 6901 pointers of the values which the contract says change from run to run (<c>x-volatile</c>); none where the bytes are no
    /// JSON.
    /// </summary>
    /// <param name="utf8">The document.</param>
    /// <param name="includeFormats">Whether values of the formats <c>uuid</c> and <c>date-time</c> count as well.</param>
    public ImmutableArray<string> FindVolatile(ReadOnlyMemory<byte> utf8, bool includeFormats) =>
        _contract.Compiled is { } compiled && SourceDocument.Parse(utf8, Path, _maxDepth, out _) is { } document
            ? compiled.FindVolatile(document, includeFormats)
            : [];

    /// <summary>Whether the contract marks, or may mark, values as secret (<c>writeOnly</c>, <c>x-sensitive</c>).</summary>
    public bool HasSensitiveValues => _contract.HasSecrets;

    /// <summary>
    /// RFC 6901 pointers of the values, and of the members' names, which must not be shown; none where the bytes are not JSON.
    /// </summary>
    /// <param name="utf8">The document.</param>
    public ImmutableArray<(string Pointer, bool IsName)> FindSensitive(ReadOnlyMemory<byte> utf8) =>
        SourceDocument.Parse(utf8, Path, _maxDepth, out _) is { } document
            ? [.. _contract.DisclosureOf(document).Secrets
                .Select(token => (document.Pointers.Of(token), document.Tokens[token].IsName))]
            : [];

    /// <summary>
    /// A document's text as it may be shown, with a word in the place of each secret; of a text that is not JSON, and may have secrets
    /// anywhere, the word alone.
    /// </summary>
    /// <param name="utf8">The document.</param>
    public string Show(ReadOnlyMemory<byte> utf8) =>
        !HasSensitiveValues ? Encoding.UTF8.GetString(utf8.Span)
        : SourceDocument.Parse(utf8, Path, _maxDepth, out _) is { } document
            ? ShownJson.Write(document, _contract.DisclosureOf(document))
            : ValueText.NotShown;
}
