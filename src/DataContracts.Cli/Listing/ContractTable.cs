using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Listing;

/// <summary>Contracts as a table for a person.</summary>
internal static class ContractTable
{
    private static readonly string[] s_titles = ["NAME", "VERSION", "STATUS", "OWNER", "PUBLISHED", "UNPUBLISHED"];

    public static void Print(IReadOnlyList<ListedContract> contracts, CommandOutput output)
    {
        string[][] rows = [s_titles, .. contracts.Select(Cells)];
        var widths = s_titles.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            output.Line(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    private static string[] Cells(ListedContract contract) =>
        // Escaped here, too: the columns are as wide as what is shown.
        [.. new[] { contract.Name, contract.Header.Version ?? "-", contract.Status, contract.Header.Owner ?? "-",
            contract.Published?.Text ?? "-", contract.UnpublishedWord }.Select(TerminalText.Escape)];
}
