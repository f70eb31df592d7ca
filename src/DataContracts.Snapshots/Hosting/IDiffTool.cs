namespace DataContracts.Snapshots;

/// <summary>Shows a person what differs.</summary>
internal interface IDiffTool
{
    public Task OpenAsync(string received, string verified);

    public void Close(string received, string verified);

    /// <summary>Offers to delete a verified file that no test produces any longer.</summary>
    public void OfferDeletion(string verified);
}
