using System.Text.Json.Nodes;

namespace DataContracts.Odcs;

/// <summary>A keyword of JSON Schema which ODCS knows under the same name.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsValue">Whether a value is one that both allow.</param>
internal sealed record LogicalTypeOption(string Name, Func<JsonNode?, bool> IsValue);
