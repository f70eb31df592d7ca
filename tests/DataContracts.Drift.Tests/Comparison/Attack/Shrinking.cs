using System.Text.Json.Nodes;

namespace DataContracts.Drift.Tests.Comparison.Attack;

/// <summary>
/// Shrinks a failing pair as long as it still fails: removes one member or item of either schema at a time, or replaces a schema by one
/// of its subschemas.
/// </summary>
internal static class Shrinking
{
    private const int MaxTries = 3000;

    public static (JsonNode Old, JsonNode New) Of(JsonNode old, JsonNode changed, Func<JsonNode, JsonNode, bool> fails)
    {
        var tries = 0;
        for (var isDone = false; !isDone && tries < MaxTries;)
        {
            isDone = true;
            foreach (var (left, right) in Smaller(old).Select(each => (each, changed)).Concat(Smaller(changed).Select(each => (old, each)))
                .Concat(Smaller(old).Zip(Smaller(changed))))
            {
                if (tries++ < MaxTries && fails(left, right))
                {
                    (old, changed, isDone) = (left, right, false);
                    break;
                }
            }
        }

        return (old, changed);
    }

    private static IEnumerable<JsonNode> Smaller(JsonNode node)
    {
        switch (node)
        {
            case JsonObject o:
                foreach (var name in o.Select(member => member.Key).ToArray())
                {
                    var without = o.DeepClone().AsObject();
                    without.Remove(name);
                    yield return without;
                    foreach (var smaller in o[name] is { } value ? Smaller(value) : [])
                    {
                        var copy = o.DeepClone().AsObject();
                        copy[name] = smaller.DeepClone();
                        yield return copy;
                    }
                }

                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    var without = list.DeepClone().AsArray();
                    without.RemoveAt(i);
                    yield return without;
                    foreach (var smaller in list[i] is { } value ? Smaller(value) : [])
                    {
                        var copy = list.DeepClone().AsArray();
                        copy[i] = smaller.DeepClone();
                        yield return copy;
                    }
                }

                break;
        }
    }
}
