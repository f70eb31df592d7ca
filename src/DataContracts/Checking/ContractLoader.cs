using System.Collections.Immutable;

namespace DataContracts.Checking;

/// <summary>Reads and compiles the contracts of a request.</summary>
internal sealed class ContractLoader(CheckOptions options, DocumentLoader loader)
{
    private const string Suffix = ".schema.json";

    public LoadedContract Load(ContractFile file)
    {
        var loaded = loader.LoadShared(file.Path);
        if (loaded.Document is not { } document)
        {
            return new LoadedContract(file, NameOf(file.Path), null, null, null, SourceRange.FileStart, [FromProblem(file.Path, loaded.Problem!)]);
        }

        var header = document.Root.TryGetProperty("x-contract"u8, out var found) ? found : (JsonElementView?)null;
        var text = TextDiagnostics.Find(document).ToArray();
        var compiled = Compile(document, out var problems);
        return new LoadedContract(
            file,
            StringAt(header, "name"u8) ?? NameOf(file.Path),
            StringAt(header, "version"u8),
            StringAt(document.Root, "$id"u8) ?? StringAt(document.Root, "id"u8),
            compiled,
            header?.NameRange ?? SourceRange.FileStart,
            [.. text, .. problems.Select(problem => FromProblem(problem.File, problem))]);
    }

    private CompiledContract? Compile(SourceDocument document, out ImmutableArray<ContractProblem> problems)
    {
        var compiler = new ContractCompiler(
            new CompilerOptions
            {
                AssertFormat = options.AssertFormat,
                DefaultDialect = options.DefaultDialect,
                MaxDepth = options.MaxDepth,
                ContractRoots = options.ContractRoots.IsEmpty ? [RootOf(document.Path)] : options.ContractRoots,
            },
            loader);
        return compiler.Compile(document, out problems);
    }

    private static ContractDiagnostic FromProblem(string path, SyntaxProblem problem) =>
        new(problem.RuleId, RuleCatalogue.DefaultSeverity(problem.RuleId), path, problem.Range, problem.Message);

    private static ContractDiagnostic FromProblem(string path, ContractProblem problem) =>
        new(problem.RuleId, RuleCatalogue.DefaultSeverity(problem.RuleId), path, problem.Range, problem.Message, problem.Pointer);

    private static string? StringAt(JsonElementView? element, ReadOnlySpan<byte> name) =>
        element is { Kind: JsonKind.Object } container && container.TryGetProperty(name, out var value) && value.Kind == JsonKind.String ? value.GetString() : null;

    private static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        return name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? name[..^Suffix.Length] : Path.GetFileNameWithoutExtension(name);
    }

    /// <summary>The folder named <c>contracts</c> that holds the file, or the file's own folder.</summary>
    private static string RootOf(string path)
    {
        for (var folder = Directory.GetParent(path); folder is not null; folder = folder.Parent)
        {
            if (folder.Name.Equals("contracts", StringComparison.OrdinalIgnoreCase))
            {
                return folder.FullName;
            }
        }

        return Path.GetDirectoryName(path)!;
    }
}
