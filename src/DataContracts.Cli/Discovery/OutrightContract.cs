using DataContracts.Cli.Hosting;

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
        return inputs.Contracts.Count > 0
            ? contract
            : throw new CannotRunException($"there is no contract '{contract}': no 'contracts' folder with a *.schema.json here or above");
    }
}
