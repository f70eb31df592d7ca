using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Discovery;

/// <summary>A search of a folder; one that can't be read ends the command.</summary>
internal static class Search
{
    public static WorkspaceFolder Below(string folder)
    {
        try
        {
            return ContractWorkspace.OnDisk.Search(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"can't read below '{folder}': {exception.Message}", exception);
        }
    }

    /// <summary>What is in the nearest <c>contracts</c> folder, in a folder or above; null where there is none.</summary>
    public static WorkspaceFolder? ContractsFor(string folder) =>
        ContractWorkspace.OnDisk.FindContractsFolder(folder) is { } contracts ? Below(contracts) : null;
}
