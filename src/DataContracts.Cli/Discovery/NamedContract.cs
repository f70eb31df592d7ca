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

        var paths = inputs.Contracts.Select(known => known.Path).Where(path => IsNamed(path, contract)).ToArray();
        return paths switch
        {
            [var path] => path,
            [] => throw new CannotRunException($"there is no contract '{contract}' in the nearest 'contracts' folder; there are {string.Join(", ", inputs.Contracts.Select(known => FileName(known.Path)))}"),
            _ => throw new CannotRunException($"several contracts have the name '{contract}': {string.Join(", ", paths.Select(path => $"'{path}'"))}; say which file"),
        };
    }

    /// <summary>The layout demands that file and contract have one name.</summary>
    private static bool IsNamed(string path, string name) => FileName(path) == name;

    private static string FileName(string path) => Path.GetFileName(path)[..^Layout.ContractSuffix.Length];
}
