using DataContracts.Violations;

namespace DataContracts.Checking;

/// <summary>Finds the contract that a fixture belongs to: what the request says, then the document's <c>$schema</c>, then its folder.</summary>
internal sealed class FixturePairing
{
    private readonly ILookup<string, LoadedContract> _byName;
    private readonly Dictionary<string, LoadedContract> _byPath;
    private readonly Dictionary<string, LoadedContract> _byIdentifier;

    public FixturePairing(IReadOnlyList<LoadedContract> contracts)
    {
        _byName = contracts.ToLookup(contract => contract.Name, StringComparer.Ordinal);
        _byPath = contracts.DistinctBy(contract => contract.File.Path).ToDictionary(contract => contract.File.Path, StringComparer.Ordinal);
        _byIdentifier = contracts
            .Where(contract => contract.Identifier is not null)
            .DistinctBy(contract => WithoutFragment(contract.Identifier!))
            .ToDictionary(contract => WithoutFragment(contract.Identifier!), StringComparer.Ordinal);
    }

    /// <summary>The contract, or the sentence that says why there is none.</summary>
    public (LoadedContract? Contract, string? Problem) Find(FixtureFile fixture, SourceDocument? document)
    {
        if (fixture.Contract is { Length: > 0 } named)
        {
            return ByNameOrPath(named, fixture.Path) is { } contract ? (contract, null) : (null, $"there is no contract '{named}'{Known(named)}");
        }

        if (document is not null && Declared(document) is { } declared && ByIdentifier(declared, fixture.Path) is { } pointed)
        {
            return (pointed, null);
        }

        if (ByFolder(fixture.Path) is { } found)
        {
            return (found, null);
        }

        var folder = FixtureFolders.Above(fixture.Path).FirstOrDefault() ?? "";
        return (null, $"this fixture belongs to no contract: no folder above it has a contract's name{Known(folder)}");
    }

    private static string? Declared(SourceDocument document) =>
        document.Root.TryGetProperty("$schema"u8, out var schema) && schema.Kind == JsonKind.String ? schema.GetString() : null;

    private LoadedContract? ByIdentifier(string declared, string fixture) =>
        _byIdentifier.GetValueOrDefault(WithoutFragment(declared)) ?? ByNameOrPath(declared, fixture);

    private LoadedContract? ByNameOrPath(string named, string fixture)
    {
        if (_byName[named].FirstOrDefault() is { } contract)
        {
            return contract;
        }

        try
        {
            return _byPath.GetValueOrDefault(Path.GetFullPath(named, Path.GetDirectoryName(fixture)!));
        }
        catch (ArgumentException)
        {
            // A text that can't be a path names no file.
            return null;
        }
    }

    private LoadedContract? ByFolder(string path) =>
        FixtureFolders.Above(path).Select(folder => _byName[folder].FirstOrDefault()).FirstOrDefault(contract => contract is not null);

    private string Known(string name)
    {
        var names = _byName.Select(group => group.Key).Order(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? "; there are no contracts"
            : EditDistance.Nearest(name, names) is { } near ? $"; did you mean '{near}'?"
            : $"; known are {string.Join(", ", names.Take(8))}{(names.Length > 8 ? ", …" : "")}";
    }

    private static string WithoutFragment(string uri) => uri.TrimEnd('#');
}
