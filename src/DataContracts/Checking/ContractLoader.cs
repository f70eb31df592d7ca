using System.Collections.Immutable;
using DataContracts.Versions;
using DataContracts.Violations;

namespace DataContracts.Checking;

/// <summary>Reads and compiles the contracts of a request.</summary>
internal sealed class ContractLoader(CheckOptions options, DocumentLoader loader)
{
    public LoadedContract Load(ContractFile file)
    {
        var loaded = loader.LoadShared(file.Path);
        if (loaded.Document is not { } document)
        {
            return new LoadedContract(file, null, ContractPath.NameOf(file.Path), ContractHeader.None, null, [.. TextFindings(file.Path)]);
        }

        var header = ContractHeader.Read(document);
        var compiled = Compile(document, out var problems);
        var files = compiled?.SourceFiles ?? [file.Path];
        return new LoadedContract(
            file,
            document,
            header.Name ?? ContractPath.NameOf(file.Path),
            header,
            compiled,
            [.. files.SelectMany(TextFindings), .. header.Problems.Concat(problems).Select(Finding.From)]);
    }

    /// <summary>A published version of a contract. Nothing outside of its own file is read for it.</summary>
    public PublishedVersion LoadPublished(string path, SemanticVersion version, string name, ImmutableArray<ContractDiagnostic>.Builder findings)
    {
        var loaded = loader.LoadShared(path);
        ContractProblem[] unreadable = [.. loaded.Problems()
            .Where(problem => RuleCatalogue.DefaultSeverity(problem.RuleId) == Severity.Error)
            .Select(problem => new ContractProblem(problem.RuleId, path, problem.Range, problem.Message, null))];
        if (loaded.Document is not { } document || unreadable.Length > 0)
        {
            findings.AddRange(unreadable.Select(problem => Unusable(version, problem)));
            return new PublishedVersion(version, new LoadedContract(new ContractFile(path, NeedsFixtures: false), null, name, ContractHeader.None, null, []));
        }

        var header = ContractHeader.Read(document);
        var compiled = new ContractCompiler(CompilerOptions(document) with { ContractRoots = [] }, NoFiles.Source).Compile(document, out var problems);
        findings.AddRange(problems.Select(problem => Unusable(version, problem)));
        findings.AddRange(Misnamed(path, version, name, header));
        return new PublishedVersion(version, new LoadedContract(new ContractFile(path, NeedsFixtures: false), document, name, header, compiled, []));
    }

    /// <summary>A contract with all that it refers to.</summary>
    public ReadOnlyMemory<byte>? Bundle(SourceDocument document, out ImmutableArray<ContractProblem> problems) =>
        new ContractBundler(CompilerOptions(document), loader).Bundle(document, out problems);

    private static ContractDiagnostic Unusable(SemanticVersion version, ContractProblem problem) =>
        Finding.At("DC3013", problem.File, problem.Range, $"published version {version} can't be compiled: {problem.Message}", problem.Pointer);

    private static IEnumerable<ContractDiagnostic> Misnamed(string path, SemanticVersion version, string name, ContractHeader header)
    {
        if (header.Version != version.Text)
        {
            var inside = header.Version is null ? "no version is written in it" : $"the version in it is '{ValueText.Shorten(header.Version)}'";
            yield return Finding.At("DC3002", path, header.VersionRange, $"the file is named {version}, but {inside}");
        }

        if (header.Name is not null && header.Name != name)
        {
            yield return Finding.At("DC3002", path, header.NameRange, $"this is a version of '{ValueText.Shorten(header.Name)}', but lies beside the contract '{ValueText.Shorten(name)}'");
        }
    }

    private CompiledContract? Compile(SourceDocument document, out ImmutableArray<ContractProblem> problems) =>
        new ContractCompiler(CompilerOptions(document), loader).Compile(document, out problems);

    private CompilerOptions CompilerOptions(SourceDocument document) => new()
    {
        AssertFormat = options.AssertFormat,
        DefaultDialect = options.DefaultDialect,
        MaxDepth = options.MaxDepth,
        ContractRoots = options.ContractRoots.IsDefaultOrEmpty ? [ContractPath.RootOf(document.Path)] : options.ContractRoots,
    };

    private IEnumerable<ContractDiagnostic> TextFindings(string path) =>
        loader.LoadShared(path).Problems().Select(problem => Finding.From(path, problem));
}
