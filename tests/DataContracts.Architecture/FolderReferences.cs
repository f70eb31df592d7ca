using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataContracts.Architecture;

/// <summary>
/// References between the folders of the three libraries. Public types share a namespace across folders, so the compiler resolves the
/// file in which each name is declared.
/// </summary>
internal static class FolderReferences
{
    private static readonly ImmutableArray<string> Libraries = ["DataContracts.JsonSchema", "DataContracts.Drift", "DataContracts"];

    private static readonly Lazy<ImmutableSortedDictionary<(string From, string To), string>> s_all = new(Find);

    /// <summary>Each reference between two folders, with one source line that contains it.</summary>
    public static ImmutableSortedDictionary<(string From, string To), string> All => s_all.Value;

    /// <summary>The folders that contain code.</summary>
    public static IEnumerable<string> Folders => Libraries.SelectMany(Repository.FilesOf).Select(FolderOf).Distinct();

    private static ImmutableSortedDictionary<(string From, string To), string> Find()
    {
        var compilation = Compile();
        var found = ImmutableSortedDictionary.CreateBuilder<(string, string), string>();
        foreach (var tree in compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            var model = compilation.GetSemanticModel(tree);
            var from = FolderOf(tree.FilePath);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (DeclaringFile(model.GetSymbolInfo(name).Symbol) is { } file && FolderOf(file) is var to && to != from)
                {
                    found.TryAdd((from, to), $"{Path.GetFileName(tree.FilePath)}: {name}");
                }
            }
        }

        return found.ToImmutable();
    }

    private static CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var files = Libraries.SelectMany(Repository.FilesOf)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path));
        string[] imported =
        [
            "System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Threading", "System.Threading.Tasks",
            "DataContracts.JsonSchema", "DataContracts.Drift",
        ];
        var usings = CSharpSyntaxTree.ParseText(string.Concat(imported.Select(name => $"global using {name};\n")), options);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            "libraries", files.Append(usings), platform, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private static string? DeclaringFile(ISymbol? symbol) =>
        symbol is INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol
            ? (symbol as INamedTypeSymbol ?? symbol.ContainingType).DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath
            : null;

    private static string FolderOf(string path) => Path.GetRelativePath(Repository.Source, Path.GetDirectoryName(path)!).Replace('\\', '/');
}
