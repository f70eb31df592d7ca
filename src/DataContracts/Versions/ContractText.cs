namespace DataContracts.Versions;

/// <summary>The canonical texts of a contract by which a change is seen.</summary>
/// <param name="Whole">Everything but its version and its status.</param>
/// <param name="Schema">Everything but <c>x-contract</c>: where it is equal, the documents are the same.</param>
internal sealed record ContractText(string Whole, string Schema)
{
    public static ContractText Of(SourceDocument document)
    {
        var whole = new Dictionary<int, string?>();
        var schema = new Dictionary<int, string?>();
        if (document.Root.TryGetProperty("x-contract"u8, out var header))
        {
            schema[header.Index] = null;
            foreach (var (name, value) in header.EnumerateObject())
            {
                if (name is "version" or "status")
                {
                    whole[value.Index] = null;
                }
            }
        }

        return new ContractText(CanonicalJson.WriteExact(document, whole), CanonicalJson.WriteExact(document, schema));
    }
}
