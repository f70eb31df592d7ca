using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs.Export;

/// <summary>
/// What a contract says and its ODCS document does not: the difference between the contract and the one that the document alone would be
/// read back as.
/// So a keyword that nobody thought of is listed too.
/// </summary>
internal static class Loss
{
    public static IEnumerable<Unexpressed> Find(JsonNode? contract, JsonNode? readBack, string pointer = "")
    {
        if (contract is not JsonObject said || readBack is not JsonObject read)
        {
            return contract.IsSame(readBack) ? [] : [new Unexpressed(pointer, Describe(pointer, contract, readBack))];
        }

        var losses = said.SelectMany(member => read.TryGetPropertyValue(member.Key, out var value)
            ? Find(member.Value, value, JsonPath.Append(pointer, member.Key))
            : [new Unexpressed(JsonPath.Append(pointer, member.Key), $"ODCS has no word for '{member.Key}' here")]).ToArray();
        var added = read.Where(member => !said.ContainsKey(member.Key)).Select(member => $"'{member.Key}'").ToArray();
        return losses.Length > 0 || added.Length == 0
            ? losses
            : [new Unexpressed(pointer, $"ODCS has no word for the absence of {string.Join(" and ", added)} here")];
    }

    private static string Describe(string pointer, JsonNode? contract, JsonNode? readBack)
    {
        var name = pointer[(pointer.LastIndexOf('/') + 1)..];
        return contract is JsonArray items
            && readBack is JsonArray others
            && items.Count == others.Count
            && items.All(item => others.Any(other => item.IsSame(other)))
            ? $"ODCS has no word for the order of '{name}'"
            : $"ODCS has no word for this value of '{name}'";
    }
}
