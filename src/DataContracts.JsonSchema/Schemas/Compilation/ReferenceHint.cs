namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>What to write in place of a reference that leads nowhere because of how it is written.</summary>
internal static class ReferenceHint
{
    /// <summary>The hint as the end of a sentence; empty where the form of the reference is right.</summary>
    public static string For(string uri)
    {
        if (uri.Contains('\\', StringComparison.Ordinal))
        {
            return $"; write '/' in place of '\\', as in '{uri.Replace('\\', '/')}'";
        }

        if (uri.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            return "; write the path relative to this file, without 'file:'";
        }

        if (IsWindowsPath(uri) || uri.StartsWith('/'))
        {
            return "; write the path relative to this file";
        }

        return Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.Scheme is ("http" or "https")
            ? "; the network is never read, so save the schema with that '$id' there"
            : "";
    }

    private static bool IsWindowsPath(string uri) => uri is [var drive, ':', '/', ..] && char.IsAsciiLetter(drive);
}
