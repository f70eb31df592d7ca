using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs;

/// <summary>The keyword <c>enum</c> as ODCS's quality metric: not one value may be outside the list.</summary>
internal static class ValidValues
{
    public const string Metric = "invalidValues";

    public static JsonObject? Quality(JsonObject schema)
    {
        var values = schema["enum"] is JsonArray { Count: > 0 } listed ? (JsonArray)listed.DeepClone()
            : schema.TryGetPropertyValue("const", out var constant) ? new JsonArray(constant?.DeepClone())
            : null;
        return values is null ? null : new JsonObject
        {
            ["metric"] = Metric,
            ["mustBe"] = 0,
            ["arguments"] = new JsonObject { ["validValues"] = values },
        };
    }

    /// <summary>The first rule that demands values of every row; a rule that tolerates some rows is not an <c>enum</c>.</summary>
    public static JsonObject? Find(JsonArray? quality) => quality?.OfType<JsonObject>().FirstOrDefault(Demands);

    /// <summary>The values of such a rule.</summary>
    public static JsonArray? Read(JsonObject? rule) => rule?.Object("arguments")?.List("validValues");

    public static bool Demands(JsonObject rule) =>
        IsStrict(rule) && rule.Object("arguments")?.List("validValues") is { Count: > 0 };

    /// <summary>Such a rule whose values were taken out of it, because the contract has them.</summary>
    public static bool IsHollow(JsonObject rule) =>
        IsStrict(rule)
            && rule.Object("arguments") is { } arguments
            && arguments.TryGetPropertyValue("validValues", out var values)
            && values is null;

    private static bool IsStrict(JsonObject rule) => rule.Text("metric") == Metric && rule["mustBe"].IsZero();
}
