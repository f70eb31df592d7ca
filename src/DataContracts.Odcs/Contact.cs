using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs;

/// <summary>The contract's contact as ODCS's first support channel. An address is channel and url at once.</summary>
internal static class Contact
{
    public static JsonObject Support(string contact) =>
        IsAddress(contact) ? new() { ["channel"] = contact, ["url"] = contact } : new() { ["channel"] = contact };

    public static string? Read(JsonArray? support)
    {
        if (support is not [JsonObject first, ..] || first.Text("channel") is not { } channel)
        {
            return null;
        }

        return IsAddress(first.Text("url")) ? first.Text("url") : IsAddress(channel) ? null : channel;
    }

    private static bool IsAddress(string? text) =>
        text is not null && (text.Contains("://", StringComparison.Ordinal) || text.StartsWith("mailto:", StringComparison.Ordinal));
}
