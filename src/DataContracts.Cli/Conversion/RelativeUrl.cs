using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Conversion;

/// <summary>Relative references (RFC 3986, section 4.2) between files.</summary>
internal static class RelativeUrl
{
    public static string Between(string folder, string file)
    {
        var relative = Path.GetRelativePath(folder, file);
        if (Path.IsPathRooted(relative))
        {
            throw new CannotRunException($"no relative URL leads from '{folder}' to '{file}': they are on different drives");
        }

        return string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }

    /// <summary>The file of a relative reference; null for every other URL.</summary>
    public static string? Resolve(string url, string folder)
    {
        var path = Uri.UnescapeDataString(url);
        return path.Length == 0
            || path[0] is '/' or '\\' or '#'
            || Uri.TryCreate(url, UriKind.Absolute, out _)
            || path.Contains('\0', StringComparison.Ordinal)
            ? null
            : Path.GetFullPath(path, folder);
    }
}
