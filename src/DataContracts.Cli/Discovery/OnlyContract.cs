using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Discovery;

/// <summary>The contract of a command that names none.</summary>
internal static class OnlyContract
{
    /// <summary>The file of the one contract in the nearest <c>contracts</c> folder.</summary>
    public static string Find(string workingDirectory)
    {
        var inputs = new CheckInputs();
        inputs.AddContractsFor(workingDirectory);
        return inputs.Contracts.Select(contract => contract.Path).ToArray() switch
        {
            [var path] => path,
            [] => throw new CannotRunException("there is no contract: no 'contracts' folder with a *.schema.json here or above"),
            var paths => throw new CannotRunException(
                $"which contract? There are {string.Join(", ", paths.Select(WorkspaceLayout.NameOf))}; name one"),
        };
    }
}
