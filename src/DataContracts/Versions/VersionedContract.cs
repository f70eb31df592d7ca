using System.Collections.Immutable;
using DataContracts.Contracts;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Versions;

namespace DataContracts;

/// <summary>A working contract with the versions of it that were published.</summary>
public sealed class VersionedContract
{
    private readonly ContractLoader _loader;
    private readonly Lazy<ContractText?> _text;

    private VersionedContract(LoadedContract contract, ContractLoader loader)
    {
        Contract = contract;
        _loader = loader;
        _text = new Lazy<ContractText?>(BundledText);
        var folder = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path) ?? "", PublishedVersions.FolderName);
        Published = InternalFault.Guard(
            Path,
            () => new PublishedReader(loader).Read(contract, folder, _text),
            fault => new PublishedVersions(folder, [], null, [], [fault]) { IsUnfinished = true });
    }

    /// <summary>Full path of the working contract.</summary>
    public string Path => Contract.File.Path;

    /// <summary>Its name: <c>x-contract.name</c>, or the file's.</summary>
    public string Name => Contract.Name;

    /// <summary>Its header.</summary>
    public ContractHeader Header => Contract.Header;

    /// <summary>Its document, or null where it can't be read.</summary>
    public SourceDocument? Document => Contract.Document;

    /// <summary>What it allows, or null where it can't be compiled.</summary>
    public CompiledSchema? Compiled => Contract.Compiled;

    /// <summary>The versions that were published.</summary>
    public PublishedVersions Published { get; }

    /// <summary>What is wrong with the working contract by itself.</summary>
    public ImmutableArray<ContractDiagnostic> Diagnostics => Contract.Diagnostics;

    internal LoadedContract Contract { get; }

    /// <summary>A pointer into the working contract; of what is around the place where a name on the way must not be shown.</summary>
    internal string Show(string pointer) => Document is { } document && JsonPointer.ResolveNearest(document, pointer) is var token
        && Contract.Secrets.Of(document).PointerOf(document, token) is var shown && shown != document.Pointers.Of(token)
            ? shown
            : pointer;

    /// <summary>Reads a working contract and what is in <c>published</c> beside it.</summary>
    /// <param name="path">Full path of the working contract.</param>
    /// <param name="options">How contracts are read; null for the defaults.</param>
    public static VersionedContract Load(string path, CheckOptions? options = null)
    {
        options ??= new CheckOptions();
        var loader = new ContractLoader(options, new DocumentLoader(options.MaxDepth));
        return Load(loader.Load(new ContractFile(path)), loader);
    }

    internal static VersionedContract Load(LoadedContract contract, ContractLoader loader) =>
        new(contract, loader);

    /// <summary>The working contract with all that it refers to, as it would be published.</summary>
    /// <param name="problems">Why there is none.</param>
    public ReadOnlyMemory<byte>? Bundle(out ImmutableArray<SchemaProblem> problems)
    {
        problems = [];
        return Document is null ? null : _loader.Bundle(Document, out problems);
    }

    /// <summary>Compares the working contract with one published version.</summary>
    /// <param name="published">The published version.</param>
    /// <param name="cancellationToken">Ends it early by an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The change, or null where one of the two can't be compiled.</returns>
    public VersionChange? CompareWith(PublishedVersion published, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(published);
        if (Compiled is null || published.Text is null)
        {
            return null;
        }

        var promise = VersionPolicy.Stricter(published.Header.Role, Header.Role);
        if (published.Text.Schema == _text.Value?.Schema)
        {
            return new VersionChange(
                published, promise, published.Text.Whole == _text.Value.Whole ? ChangeClass.None : ChangeClass.Words, []);
        }

        if (published.Compiled is null)
        {
            return null;
        }

        var comparison = SchemaComparer.Compare(published.Compiled, Compiled, cancellationToken: cancellationToken);
        comparison = Header.CompatibleWhereUndecided.Contains(published.Version.Text) ? UndecidedOverride.Apply(comparison) : comparison;
        return new VersionChange(published, promise, VersionPolicy.Classify(promise, comparison),
            [.. Changes(comparison.NewlyRejected, ChangeDirection.NewlyRejected),
                .. Changes(comparison.NewlyAdmitted, ChangeDirection.NewlyAdmitted)]);
    }

    /// <summary>
    /// Compares the working contract with every published version whose promise it shares. Below or without a version of its own it is that
    /// of the newest.
    /// </summary>
    /// <param name="cancellationToken">Ends it early by an <see cref="OperationCanceledException"/>.</param>
    public VersionAssessment Assess(CancellationToken cancellationToken = default)
    {
        if (Published.Newest is not { } newest)
        {
            return new VersionAssessment([], null);
        }

        var working = Header.VersionNumber is { } version && version.Release > newest.Version ? version : newest.Version;
        var changes = Published.All
            .Where(published => published.IsFrozen && VersionPolicy.SharePromise(published.Version, working))
            .Select(published => published.IsRetired ? RetiredChange(published) : CompareWith(published, cancellationToken))
            .OfType<VersionChange>()
            .ToImmutableArray();
        return new VersionAssessment(changes, changes.Select(change => change.Needed).Append(newest.Version).Max());
    }

    /// <summary>A verdict without a change would fail a build without a word.</summary>
    private static IEnumerable<SchemaChange> Changes(Inclusion inclusion, ChangeDirection direction) =>
        inclusion is { Changes.IsEmpty: true, Verdict: not InclusionVerdict.Compatible }
            ? [new SchemaChange(direction, "", "the versions could not be compared", null, null, null)]
            : inclusion.Changes.Select(change => change with { Direction = direction });

    /// <summary>A retired version promises nothing, but its number is taken.</summary>
    private VersionChange? RetiredChange(PublishedVersion published)
    {
        var isSame = published.Version != Header.VersionNumber || published.Text is null || published.Text.Whole == _text.Value?.Whole;
        return isSame ? null : new VersionChange(published, published.Header.Role, ChangeClass.Words, []);
    }

    private ContractText? BundledText()
    {
        if (Document is null || Compiled is null)
        {
            return null;
        }

        if (Compiled.SourceFiles.Length == 1 && new ContractText(Document) is { Scope.IsLocationDependent: false } text)
        {
            return text;
        }

        return Bundle(out _) is { } utf8 && SourceDocument.Parse(utf8, Path, int.MaxValue, out _) is { } bundle
            ? new ContractText(bundle)
            : null;
    }
}
