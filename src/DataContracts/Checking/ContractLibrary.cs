using DataContracts.Checking;
using DataContracts.Contracts;
using DataContracts.JsonSchema.Violations;

namespace DataContracts;

/// <summary>Contracts found by their names, for documents that are not files: what a program or a test has in its hands.</summary>
public sealed class ContractLibrary
{
    private readonly ContractSet _contracts;
    private readonly int _maxDepth;

    private ContractLibrary(ContractSet contracts, int maxDepth)
    {
        _contracts = contracts;
        _maxDepth = maxDepth;
    }

    /// <summary>Reads and compiles contracts. Bad input never throws: the contract reports it.</summary>
    /// <param name="paths">Full paths of the contract files.</param>
    /// <param name="options">How to read and compile them.</param>
    public static ContractLibrary Load(IEnumerable<string> paths, CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var loader = new ContractLoader(options, new DocumentLoader(options.MaxDepth));

        // One after the other: tests ask from every thread of the pool at once, and one that waits for a pool thread here would wait for
        // them.
        LoadedContract[] contracts = [.. paths.Distinct(StringComparer.Ordinal).Select(path => loader.Load(new ContractFile(path)))];
        return new ContractLibrary(new ContractSet(contracts.Select(new ContractLints(contracts).AddTo)), options.MaxDepth);
    }

    /// <summary>The contract of that name.</summary>
    /// <param name="name">Its <c>x-contract.name</c>, or its file's name without <c>.schema.json</c>.</param>
    /// <param name="problem">Why there is none, in one line, with the name that was probably meant; or null.</param>
    public LibraryContract? Find(string name, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(name);
        var found = _contracts.Named(name);
        problem = found.Count switch
        {
            0 => $"there is no contract '{ValueText.Shorten(name)}'{_contracts.Index.Suggest([name])}",
            1 => null,
            _ => $"several contracts have the name '{ValueText.Shorten(name)}': "
                + TerminalText.Escape(string.Join(", ", found.Select(contract => contract.File.Path).Order(StringComparer.Ordinal))),
        };
        return problem is null ? new LibraryContract(found[0], _maxDepth) : null;
    }
}
