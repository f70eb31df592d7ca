using DataContracts.Cli.Hosting;
using DataContracts.Reporting;

namespace DataContracts.Cli.Listing;

/// <summary>Contracts as JSON for programs.</summary>
internal static class ContractListJson
{
    public static void Print(IReadOnlyList<ListedContract> contracts, Place place, TextWriter output) => ReadableJson.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var contract in contracts)
        {
            json.WriteStartObject();
            json.WriteString("name", contract.Name);
            json.WriteString("version", contract.Header.Version);
            json.WriteString("status", contract.Status);
            json.WriteString("role", contract.Header.Role.ToString().ToLowerInvariant());
            json.WriteString("owner", contract.Header.Owner);
            json.WriteString("published", contract.Published?.Text);
            json.WriteString("unpublished", contract.UnpublishedWord);
            json.WriteString("file", place.Shorten(contract.Path));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
