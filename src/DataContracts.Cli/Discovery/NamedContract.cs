using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Discovery;

/// <summary>A contract's file, by its path or by its name in the nearest <c>contracts</c> folder.</summary>
internal static class NamedContract
{
    public static string Find(string contract, string workingDirectory)
    {
        var inputs = new CheckInputs();
        if (OutrightContract.Find(contract, workingDirectory, inputs) is var found && Path.IsPathRooted(found))
        {
            return found;
        }

        var paths = inputs.Contracts.Select(known => known.Path).Where(path => WorkspaceLayout.NameOf(path) == contract).ToArray();
        return paths switch
        {
            [var path] => path,
            [] => throw new CannotRunException(
                $"there is no contract '{contract}' in the nearest 'contracts' folder; there are "
                + string.Join(", ", inputs.Contracts.Select(known => WorkspaceLayout.NameOf(known.Path)))),
            _ => throw new CannotRunException(
                $"several contracts have the name '{contract}': {string.Join(", ", paths.Select(path => $"'{path}'"))}; say which file"),
        };
    }
}
