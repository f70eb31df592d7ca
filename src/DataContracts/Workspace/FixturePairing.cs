using DataContracts.JsonSchema.Violations;

namespace DataContracts.Workspace;

/// <summary>
/// Finds the contract that a fixture belongs to: the one that the request names, then the document's <c>$schema</c>, then its folder.
/// </summary>
internal sealed class FixturePairing(ContractIndex contracts)
{
    public Pairing Find(FixtureFile fixture, SourceDocument? document)
    {
        if (fixture.Contract is { Length: > 0 } named)
        {
            return ByNameOrPath(named, fixture.Path)
                ?? new Pairing(null, $"there is no contract '{ValueText.Shorten(named)}'{contracts.Suggest([named])}");
        }

        return ByDocument(document, fixture.Path) ?? ByFolder(fixture.Path) ?? new Pairing(
            null,
            "this fixture belongs to no contract: no folder above it has a contract's name, and no '$schema' in it names one"
            + contracts.Suggest(FixturePath.Names(fixture.Path)));
    }

    /// <summary>The text in which a document names its schema, or null.</summary>
    public static JsonElementView? SchemaOf(SourceDocument? document) =>
        document is not null && document.Root.TryGetProperty("$schema"u8, out var schema) && schema.Kind == JsonKind.String ? schema : null;

    private Pairing? ByDocument(SourceDocument? document, string fixture)
    {
        if (SchemaOf(document) is not { } schema)
        {
            return null;
        }

        var declared = schema.GetString();
        return contracts.WithIdentifier(declared) is { } identified ? new Pairing(identified, null) : ByNameOrPath(declared, fixture);
    }

    private Pairing? ByNameOrPath(string named, string fixture)
    {
        if (contracts.Named(named) is { Count: > 0 } found)
        {
            return Pairing.To(found);
        }

        return contracts.AtPath(named, Path.GetDirectoryName(fixture) ?? "") is { } contract ? new Pairing(contract, null) : null;
    }

    private Pairing? ByFolder(string fixture)
    {
        var below = fixture;
        foreach (var folder in FolderPath.Above(fixture))
        {
            // A folder above both the fixture and the contract is where the repository lies: its name differs from machine to machine.
            var child = below;
            var named = FixturePath.NameOf(folder) is { } name ? contracts.Named(name) : [];
            ContractIdentity[] found = [.. named.Where(contract => !FolderPath.Contains(child, contract.Path))];
            if (found.Length > 0)
            {
                return Pairing.To(found);
            }

            below = folder;
        }

        return null;
    }
}
