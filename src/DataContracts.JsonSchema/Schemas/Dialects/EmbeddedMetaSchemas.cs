namespace DataContracts.JsonSchema.Schemas.Dialects;

/// <summary>The dialects' own meta-schemas, so that a reference to one never needs the network.</summary>
internal static class EmbeddedMetaSchemas
{
    private const int MaxDepth = 64;

    public static SourceDocument? Find(string uri)
    {
        using var stream = typeof(EmbeddedMetaSchemas).Assembly.GetManifestResourceStream(uri);
        if (stream is null)
        {
            return null;
        }

        var utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        return SourceDocument.Parse(utf8, uri, MaxDepth, out _);
    }
}
