using System.Text.Json.Nodes;

namespace DataContracts.Conformance.Differential;

/// <summary>Another validator, as <c>verdicts.mjs</c> calls it.</summary>
/// <param name="Name">Its npm package.</param>
/// <param name="Excludes">The schemas that it is known to evaluate incorrectly, which are not generated.</param>
internal sealed record Peer(string Name, Func<Dialect, JsonNode?, bool> Excludes)
{
    public static Peer Ajv { get; } = new("ajv", AjvLimits.Excludes);

    public static Peer Hyperjump { get; } = new("@hyperjump/json-schema", (_, _) => false);

    public static Peer Of(string package) => new[] { Ajv, Hyperjump }.Single(peer => peer.Name == package);
}
