namespace DataContracts.Signals.History;

/// <summary>Where the history of a contract is.</summary>
internal static class HistoryPath
{
    /// <summary>
    /// <c>signals/NAME.ndjson</c> beside the folder <c>contracts</c> that the contract is in; beside the contract itself where there is no
    /// such folder.
    /// </summary>
    /// <param name="contract">Full path of the contract.</param>
    /// <param name="name">Its name.</param>
    public static string Of(string contract, string name)
    {
        var own = Path.GetDirectoryName(contract)!;
        for (var folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.GetFileName(folder) == "contracts")
            {
                return Path.Combine(Path.GetDirectoryName(folder)!, "signals", name + ".ndjson");
            }
        }

        return Path.Combine(own, "signals", name + ".ndjson");
    }
}
