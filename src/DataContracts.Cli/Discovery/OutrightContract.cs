using DataContracts.Cli.Hosting;
using DataContracts.Contracts;
using DataContracts.Diagnostics;

namespace DataContracts.Cli.Discovery;

/// <summary>The contract that <c>--contract</c> says outright.</summary>
internal static class OutrightContract
{
    /// <summary>A file where there is one, by its path; else a name among the contracts of the nearest <c>contracts</c> folder.</summary>
    public static string Find(string contract, string workingDirectory, CheckInputs inputs)
    {
        var path = FullPath.Of(contract, workingDirectory);
        if (File.Exists(path))
        {
            inputs.AddContract(path, needsFixtures: false);
            return path;
        }

        if (Directory.Exists(path) || FixtureFormat.Find(contract) is not null || contract.AsSpan().ContainsAny('/', '\\'))
        {
            throw new CannotRunException($"there is no contract file '{contract}'");
        }

        inputs.AddContractsFor(workingDirectory);
        if (inputs.Contracts.Count == 0)
        {
            throw new CannotRunException($"there is no contract '{contract}': no 'contracts' folder with a *.schema.json here or above");
        }

        // Mostly the name is that of a file, and then no contract need be read for it.
        if (inputs.Contracts.Any(known => WorkspaceLayout.NameOf(known.Path) == contract))
        {
            return contract;
        }

        var loader = new DocumentLoader(new CheckOptions().MaxDepth);
        string[] names =
            [.. inputs.Contracts.SelectMany(known => NamesOf(known.Path, loader)).Distinct(StringComparer.Ordinal)];
        return names.Contains(contract, StringComparer.Ordinal) ? contract
            : throw new CannotRunException($"there is no contract '{contract}' in the nearest 'contracts' folder; there are "
                + string.Join(", ", names) + (NearName.Of(contract, names) is { } near ? $"; did you mean '{near}'?" : ""));
    }

    /// <summary>The names that a contract goes by: its file's, and the one in its header where that can be read.</summary>
    private static IEnumerable<string> NamesOf(string path, DocumentLoader loader)
    {
        yield return WorkspaceLayout.NameOf(path);
        if (loader.LoadShared(path).Document is { } document
            && ContractHeader.Read(document).Name is { } name)
        {
            yield return name;
        }
    }
}
