using DataContracts.Reporting;
using DataContracts.Versions;

namespace DataContracts.Cli.Publishing;

/// <summary>A version in words: for the changelog, the release note and the tag.</summary>
/// <param name="Contract">The contract, at that version.</param>
/// <param name="Version">The version.</param>
/// <param name="Change">What it changes since the version before; null where it is the first.</param>
internal sealed record Release(VersionedContract Contract, SemanticVersion Version, VersionChange? Change)
{
    private string Summary =>
        Change is null ? RemovedVersions.FirstRelease : $"{DifferenceMarkdown.Sentence(Change.Class)}, since {Change.Published.Version}.";

    private IEnumerable<string> Items => Change is null ? [] : DifferenceMarkdown.Items(
        Change.Changes.OrderByDescending(change => VersionPolicy.ClassOf(Change.Promise, change.Direction)), Change.Promise);

    public static Release Of(VersionedContract contract, SemanticVersion version)
    {
        var former = contract.Published.All.LastOrDefault(published => published.IsFrozen && published.Version < version);
        return new Release(contract, version, former is null ? null : contract.CompareWith(former));
    }

    /// <summary>A section of the changelog. No date in it: publishing the same again writes the same bytes.</summary>
    public string ToChangelog() => string.Join('\n', [$"## {Version}", "", Summary, .. Spaced(Items), ""]);

    /// <summary>The note of the tag. A fact is one line, whatever was written in it.</summary>
    public string ToNote()
    {
        var header = Contract.Header;
        (string Label, string? Text)[] facts =
        [
            ("owner", header.Owner),
            ("contact", header.Contact),
            ("role", header.Role.ToString().ToLowerInvariant()),
            ("expected", header.Expected),
            ("rollback", header.Rollback),
        ];
        var lines = facts.Select(fact => $"{fact.Label,-8}  {fact.Text ?? "(not said)"}");
        IEnumerable<string> note = [$"{Contract.Name} {Version}", "", Summary, .. Spaced(Items), "", .. lines, ""];
        return string.Join('\n', note.Select(TerminalText.EscapeLine));
    }

    private static IEnumerable<string> Spaced(IEnumerable<string> items) => items.Any() ? items.Prepend("") : [];
}
