namespace DataContracts;

/// <summary>What a fixture can name a contract by.</summary>
/// <param name="Path">Full path of the contract's file.</param>
/// <param name="Name">Its <c>x-contract.name</c>, or the file's name without <c>.schema.json</c>.</param>
/// <param name="Identifier">Its <c>$id</c> (<c>id</c> in draft-04) as written, or null.</param>
public sealed record ContractIdentity(string Path, string Name, string? Identifier)
{
    internal static ContractIdentity Of(string path, SourceDocument? document, string? name) => new(
        path,
        name ?? WorkspaceLayout.NameOf(path),
        document is null ? null : TextAt(document, "$id"u8) ?? TextAt(document, "id"u8));

    private static string? TextAt(SourceDocument document, ReadOnlySpan<byte> name) =>
        document.Root.TryGetProperty(name, out var value) && value.Kind == JsonKind.String ? value.GetString() : null;
}
