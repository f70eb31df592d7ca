using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs;

/// <summary>
/// The keyword <c>x-quality</c> as ODCS's quality list. A rule by one of ODCS's metrics is the same object there; one by another metric is
/// a custom rule of ours, since ODCS's list of metrics is closed.
/// </summary>
internal static class QualityBounds
{
    public const string Key = "x-quality";

    private const string Metric = "metric";
    private const string Engine = "dataContracts";
    private const string Implementation = "implementation";

    private static readonly string[] s_odcsMetrics = ["nullValues", "missingValues", "invalidValues", "duplicateValues", "rowCount"];

    // What ODCS knows of a rule of any type: it stays where other tools read it.
    private static readonly string[] s_ofAnyRule =
    [
        "id", "name", "description", "dimension", "severity", "businessImpact", "method", "schedule", "scheduler", "tags",
        "customProperties", "authoritativeDefinitions",
    ];

    /// <summary>Whether a rule is by a metric of ODCS's own.</summary>
    public static bool IsOfOdcs(JsonObject rule) =>
        (!rule.ContainsKey("type") || rule.Text("type") == "library") && s_odcsMetrics.Contains(rule.Text(Metric));

    /// <summary>The rules of a schema, in its order.</summary>
    public static IEnumerable<JsonNode> Write(JsonObject schema) =>
        schema.List(Key) is { } bounds && bounds.All(bound => bound is JsonObject) ? bounds.Select(bound => RuleOf(bound!.AsObject())) : [];

    /// <summary>A rule that was written, as a bound; null where it is not one.</summary>
    public static JsonObject? Read(JsonObject rule)
    {
        if (rule.Text("type") != "custom" || rule.Text("engine") != Engine || rule.Object(Implementation) is not { } own
            || own.Text(Metric) is null)
        {
            return null;
        }

        var bound = (JsonObject)own.DeepClone();
        foreach (var (name, value) in rule.Where(member => s_ofAnyRule.Contains(member.Key)))
        {
            bound[name] = value?.DeepClone();
        }

        return RuleOf(bound).IsSame(rule) ? bound : null;
    }

    private static JsonNode RuleOf(JsonObject bound)
    {
        if (bound.Text(Metric) is not { } metric || s_odcsMetrics.Contains(metric))
        {
            return bound.DeepClone();
        }

        var (rule, own) = (new JsonObject { ["type"] = "custom", ["engine"] = Engine }, new JsonObject());
        foreach (var (name, value) in bound)
        {
            (s_ofAnyRule.Contains(name) ? rule : own)[name] = value?.DeepClone();
        }

        rule[Implementation] = own;
        return rule;
    }
}
