using DataContracts.Reporting;

namespace DataContracts.Cli.Listing;

/// <summary>A line of <c>contracts list</c>.</summary>
/// <param name="Path">Full path of the working contract.</param>
/// <param name="Header">Its header.</param>
/// <param name="Name">Its name.</param>
/// <param name="Published">The newest published version, or null.</param>
/// <param name="Unpublished">The class of what was changed since; null where that is unknown.</param>
/// <param name="Problem">Why it is unknown, or null.</param>
internal sealed record ListedContract(
    string Path, ContractHeader Header, string Name, SemanticVersion? Published, ChangeClass? Unpublished, ContractDiagnostic? Problem)
{
    public string Status => Header.Status.ToString().ToLowerInvariant();

    /// <summary>What is not published yet, in a word.</summary>
    public string UnpublishedWord =>
        Problem is not null ? "unknown" : Published is null ? "all" : Unpublished is { } change ? ChangeText.Word(change) : "unknown";

    public static ListedContract Of(string path)
    {
        var contract = VersionedContract.Load(path);
        var newest = contract.Published.Newest;
        var problem = contract.Diagnostics.Concat(contract.Published.Diagnostics).FirstOrDefault(found => found.Severity == Severity.Error);
        var change = problem is null && newest is not null ? contract.CompareWith(newest)?.Class : null;
        return new ListedContract(path, contract.Header, contract.Name, newest?.Version, change, problem);
    }
}
