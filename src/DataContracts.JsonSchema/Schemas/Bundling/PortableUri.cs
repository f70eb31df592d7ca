using System.Collections.Immutable;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.JsonSchema.Schemas.Bundling;

/// <summary>Identifiers for schemas that have only a file's path: the same on every machine.</summary>
/// <param name="roots">The contract roots, below which files are named by their relative path.</param>
internal sealed class PortableUri(ImmutableArray<string> roots)
{
    public string Of(string uri)
    {
        if (ReferenceUri.FilePath(uri) is not { } path)
        {
            return uri;
        }

        var root = roots.FirstOrDefault(folder => IsBelow(path, Path.GetFullPath(folder)));
        var relative = root is null ? Path.GetFileName(path) : Path.GetRelativePath(Path.GetFullPath(root), path).Replace('\\', '/');
        return "contract:/" + string.Join('/', relative.Split('/').Select(Uri.EscapeDataString));
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
