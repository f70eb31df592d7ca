using DataContracts.Contracts;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.Checking;

/// <summary>The contracts of a request, looked up by what a fixture can say.</summary>
internal sealed class ContractSet
{
    private const int ShownNames = 8;

    private readonly ILookup<string, LoadedContract> _byName;
    private readonly Dictionary<string, LoadedContract> _byPath;
    private readonly Dictionary<string, LoadedContract> _byIdentifier;

    public ContractSet(IEnumerable<LoadedContract> contracts)
    {
        All = [.. contracts.DistinctBy(contract => contract.File.Path, StringComparer.Ordinal)];
        _byName = All.ToLookup(contract => contract.Name, StringComparer.Ordinal);
        _byPath = All.ToDictionary(contract => contract.File.Path, StringComparer.Ordinal);
        _byIdentifier = All
            .Where(contract => contract.Identifier is not null)
            .DistinctBy(contract => WithoutEmptyFragment(contract.Identifier!), StringComparer.Ordinal)
            .ToDictionary(contract => WithoutEmptyFragment(contract.Identifier!), StringComparer.Ordinal);
    }

    /// <summary>Each contract once.</summary>
    public IReadOnlyList<LoadedContract> All { get; }

    public IReadOnlyList<LoadedContract> Named(string name) => [.. _byName[name]];

    public LoadedContract? WithIdentifier(string uri) => _byIdentifier.GetValueOrDefault(WithoutEmptyFragment(uri));

    /// <summary>The contract at a path that is relative to a folder.</summary>
    public LoadedContract? AtPath(string path, string folder)
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
        var near = names.Select(name => EditDistance.Nearest(name, known)).FirstOrDefault(name => name is not null);
        var shown = string.Join(", ", known.Take(ShownNames).Select(name => $"'{ValueText.Shorten(name)}'"));
        return known.Length == 0 ? "; there are no contracts"
            : near is not null ? $"; did you mean '{ValueText.Shorten(near)}'?"
            : $"; the contracts are {shown}{(known.Length > ShownNames ? ", …" : "")}";
    }

    private static string WithoutEmptyFragment(string uri) => uri.EndsWith('#') ? uri[..^1] : uri;
}
