using System.Collections.Immutable;

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

    private CompiledContract? Compile(SourceDocument document, out ImmutableArray<ContractProblem> problems)
    {
        var compiler = new ContractCompiler(
            new CompilerOptions
            {
                AssertFormat = options.AssertFormat,
                DefaultDialect = options.DefaultDialect,
                MaxDepth = options.MaxDepth,
                ContractRoots = options.ContractRoots.IsDefaultOrEmpty ? [ContractPath.RootOf(document.Path)] : options.ContractRoots,
            },
            loader);
        return compiler.Compile(document, out problems);
    }

    private IEnumerable<ContractDiagnostic> TextFindings(string path) =>
        loader.LoadShared(path).Problems().Select(problem => Finding.From(path, problem));
}
