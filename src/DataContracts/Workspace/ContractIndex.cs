using DataContracts.JsonSchema.Violations;

namespace DataContracts.Workspace;

/// <summary>Contracts, looked up by what a fixture can state.</summary>
internal sealed class ContractIndex
{
    private const int ShownNames = 8;

    private readonly ILookup<string, ContractIdentity> _byName;
    private readonly Dictionary<string, ContractIdentity> _byPath;
    private readonly Dictionary<string, ContractIdentity> _byIdentifier;

    public ContractIndex(IEnumerable<ContractIdentity> contracts)
    {
        ContractIdentity[] all = [.. contracts.DistinctBy(contract => contract.Path, StringComparer.Ordinal)];
        _byName = all.ToLookup(contract => contract.Name, StringComparer.Ordinal);
        _byPath = all.ToDictionary(contract => contract.Path, StringComparer.Ordinal);

        // One that several have names none of them.
        _byIdentifier = all
            .Where(contract => contract.Identifier is not null)
            .GroupBy(contract => WithoutEmptyFragment(contract.Identifier!), StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.Single(), StringComparer.Ordinal);
    }

    public IReadOnlyList<ContractIdentity> Named(string name) => [.. _byName[name]];

    public ContractIdentity? WithIdentifier(string uri) => _byIdentifier.GetValueOrDefault(WithoutEmptyFragment(uri));

    /// <summary>The contract at a path that is relative to a folder.</summary>
    public ContractIdentity? AtPath(string path, string folder)
    {
        try
        {
            return _byPath.GetValueOrDefault(Path.GetFullPath(WithoutEmptyFragment(path), folder));
        }
        catch (ArgumentException)
        {
            // A text that can't be a path names no file.
            return null;
        }
    }

    /// <summary>The end of a sentence: the name that was probably meant, or those that there are.</summary>
    public string Suggest(IEnumerable<string> names)
    {
        var known = _byName.Select(group => group.Key).Order(StringComparer.Ordinal).ToArray();
        var near = names.Select(name => Suggestions.Of(name, known)).FirstOrDefault(name => name is not null);
        var shown = string.Join(", ", known.Take(ShownNames).Select(name => $"'{ValueText.Shorten(name)}'"));
        return known.Length == 0 ? "; there are no contracts"
            : near is not null ? $"; did you mean '{ValueText.Shorten(near)}'?"
            : $"; the contracts are {shown}{(known.Length > ShownNames ? ", …" : "")}";
    }

    private static string WithoutEmptyFragment(string uri) => uri.EndsWith('#') ? uri[..^1] : uri;
}
