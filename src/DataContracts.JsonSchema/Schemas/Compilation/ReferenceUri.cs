namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>URI references as JSON Schema uses them (RFC 3986, section 5).</summary>
internal static class ReferenceUri
{
    /// <summary>The URI of a file, or the name of a document that is not a file.</summary>
    public static string OfDocument(string path) =>
        System.Uri.TryCreate(path, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : $"document:///{System.Uri.EscapeDataString(path)}";

    public static (string Uri, string Fragment) Split(string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (reference, "") : (reference[..hash], reference[(hash + 1)..]);
    }

    /// <summary>An absolute URI without a fragment, or null if the reference isn't one.</summary>
    public static string? Resolve(string baseUri, string reference)
    {
        if (reference.Length == 0)
        {
            return baseUri;
        }

        return System.Uri.TryCreate(baseUri, UriKind.Absolute, out var start)
            && System.Uri.TryCreate(start, reference, out var resolved)
            && resolved.IsAbsoluteUri
            ? Split(resolved.AbsoluteUri).Uri
            : null;
    }

    /// <summary>The path of a <c>file:</c> URI, or null.</summary>
    public static string? FilePath(string uri) =>
        System.Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile ? parsed.LocalPath : null;

    public static string DecodeFragment(string fragment) => System.Uri.UnescapeDataString(fragment);
}
