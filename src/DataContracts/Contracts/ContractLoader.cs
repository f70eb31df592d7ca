using System.Collections.Immutable;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Secrets;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;
using DataContracts.Versions;

namespace DataContracts.Contracts;

/// <summary>Reads and compiles the contracts of a request.</summary>
internal sealed class ContractLoader(CheckOptions options, DocumentLoader loader)
{
    private static readonly Lazy<CompiledSchema?> s_nothing = new((CompiledSchema?)null);

    /// <summary>Where documents come from.</summary>
    public DocumentLoader Documents => loader;

    /// <summary>Whether a contract that names no dialect has one of the standard's.</summary>
    private bool HasStandardDefault =>
        options.DefaultDialect is null || DialectRegistry.Find(ReferenceUri.Split(options.DefaultDialect).Uri) is { IdKeyword: "$id" };

    public LoadedContract Load(ContractFile file) => InternalFault.Guard(
        file.Path,
        () => LoadNow(file),
        fault => new LoadedContract(
            file, null, WorkspaceLayout.NameOf(file.Path), ContractHeader.None, s_nothing, SecretsOf(file.Path), [fault]));

    private LoadedContract LoadNow(ContractFile file)
    {
        var loaded = loader.LoadShared(file.Path);
        if (loaded.Document is not { } document)
        {
            var unread = SecretsOf(file.Path);
            return new LoadedContract(
                file,
                null,
                WorkspaceLayout.NameOf(file.Path),
                ContractHeader.None,
                s_nothing,
                unread,
                [.. TextFindings(file.Path, unread.Value)]);
        }

        var header = ContractHeader.Read(document);
        var compiled = Compile(document, out var problems, out var secrets);
        var files = compiled?.SourceFiles ?? [file.Path];
        return new LoadedContract(
            file,
            document,
            header.Name ?? WorkspaceLayout.NameOf(file.Path),
            header,
            new Lazy<CompiledSchema?>(compiled),
            new Lazy<ContractSecrets>(secrets),
            [
                .. files.SelectMany(path => TextFindings(path, secrets)),
                .. header.Problems.Concat(problems).Concat(compiled?.Warnings ?? [])
                    .Select(problem => Finding.Guard(Finding.From(problem), DisclosureOf(problem.File, secrets))),
            ]);
    }

    /// <summary>A published version of a contract. Nothing outside of its own file is read for it.</summary>
    /// <param name="path">Full path of its file.</param>
    /// <param name="version">The version that the file's name says.</param>
    /// <param name="name">The contract's name.</param>
    /// <param name="compiled">What need not be compiled to know that it can be; takes what is compiled now.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    public PublishedVersion LoadPublished(
        string path, SemanticVersion version, string name, KnownGoodSchemas compiled, ImmutableArray<ContractDiagnostic>.Builder findings)
    {
        var loaded = loader.LoadShared(path);
        SchemaProblem[] unreadable = [.. loaded.Problems()
            .Where(problem => problem.Rule.DefaultSeverity == Severity.Error)
            .Select(problem => new SchemaProblem(problem.Rule, path, problem.Range, problem.Message, null))];
        if (loaded.Document is not { } document || unreadable.Length > 0)
        {
            findings.AddRange(unreadable.Select(problem => Unusable(version, problem)));
            return new PublishedVersion(
                version,
                new LoadedContract(
                    new ContractFile(path, NeedsFixtures: false), null, name, ContractHeader.None, s_nothing, SecretsOf(path), []),
                null);
        }

        var header = ContractHeader.Read(document);
        var text = new ContractText(document);
        var compilation = new Lazy<CompiledSchema?>(() => CompileAlone(document, out _));
        if (!HasStandardDefault || !compiled.Contains(text))
        {
            compilation = new Lazy<CompiledSchema?>(CompileAlone(document, out var problems));
            findings.AddRange(problems.Select(problem => Unusable(version, problem)));
            if (problems.IsEmpty)
            {
                compiled.Add(text);
            }
        }

        findings.AddRange(Misnamed(path, version, name, header));
        return new PublishedVersion(
            version,
            new LoadedContract(
                new ContractFile(path, NeedsFixtures: false),
                document,
                name,
                header,
                compilation,
                new Lazy<ContractSecrets>(() => compilation.Value?.Secrets ?? SecretsOf(path).Value),
                []),
            text);
    }

    /// <summary>A contract with all that it refers to.</summary>
    public ReadOnlyMemory<byte>? Bundle(SourceDocument document, out ImmutableArray<SchemaProblem> problems) =>
        new SchemaBundler(CompilerOptions(document), loader).Bundle(document, out problems);

    private static ContractDiagnostic Unusable(SemanticVersion version, SchemaProblem problem) =>
        problem.Rule == SetupRules.InternalFault ? Finding.From(problem) : Finding.At(
            PublishedRules.NotCompilable,
            problem.File,
            problem.Range,
            $"published version {version} can't be compiled: {problem.Message}",
            problem.Pointer);

    private static IEnumerable<ContractDiagnostic> Misnamed(string path, SemanticVersion version, string name, ContractHeader header)
    {
        if (header.Version != version.Text)
        {
            var inside = header.Version is null
                ? "no version is written in it"
                : $"the version in it is '{ValueText.Shorten(header.Version)}'";
            yield return Finding.At(PublishedRules.Misnamed, path, header.VersionRange, $"the file is named {version}, but {inside}");
        }

        if (header.Name is not null && header.Name != name)
        {
            yield return Finding.At(
                PublishedRules.Misnamed,
                path,
                header.NameRange,
                $"this is a version of '{ValueText.Shorten(header.Name)}', but is beside the contract '{ValueText.Shorten(name)}'");
        }
    }

    /// <summary>What may be shown of a file of the contract; of one that can't be read, nothing where anything is marked.</summary>
    private Disclosure DisclosureOf(string file, ContractSecrets secrets) =>
        loader.LoadShared(file).Document is null && (secrets.AreMarked || loader.MayMark(file)) ? Disclosure.Nothing : secrets.Of(file);

    /// <summary>Of a contract that can't be read or compiled, only the text can tell whether it marks something as secret.</summary>
    private Lazy<ContractSecrets> SecretsOf(string path) => new(() => ContractSecrets.OfUnreadable(loader.MayMark(path)));

    private CompiledSchema? Compile(
        SourceDocument document, out ImmutableArray<SchemaProblem> problems, out ContractSecrets secrets) =>
        new SchemaCompiler(CompilerOptions(document), loader).Compile(document, out problems, out secrets);

    private CompiledSchema? CompileAlone(SourceDocument document, out ImmutableArray<SchemaProblem> problems) =>
        new SchemaCompiler(CompilerOptions(document) with { Roots = [] }).Compile(document, out problems);

    private CompilerOptions CompilerOptions(SourceDocument document) => new()
    {
        AssertFormat = options.AssertFormat,
        DefaultDialect = options.DefaultDialect,
        MaxDepth = options.MaxDepth,
        Vocabularies = [ContractVocabulary.Vocabulary],
        Roots = options.ContractRoots.IsDefaultOrEmpty ? [WorkspaceLayout.RootOf(document.Path)] : options.ContractRoots,
    };

    private IEnumerable<ContractDiagnostic> TextFindings(string path, ContractSecrets secrets) =>
        loader.LoadShared(path).Problems().Select(problem => Finding.From(path, problem, secrets.Of(path)));
}
