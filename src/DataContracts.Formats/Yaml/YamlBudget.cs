using System.Text.Json.Nodes;
using YamlDotNet.Core;

namespace DataContracts.Formats;

/// <summary>How much a document may hold. An alias repeats all that its anchor holds, so a few lines can stand for more values than fit into memory.</summary>
internal sealed class YamlBudget
{
    private const int MaxDepth = 256;
    private const int MaxValues = 200_000;

    private int _values;

    public void Spend(in Mark place, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new YamlProblemException(SyntaxRules.TooDeep, place, $"this is nested more than {MaxDepth} deep");
        }

        if (++_values > MaxValues)
        {
            throw new YamlProblemException(SyntaxRules.TooDeep, place, $"the file stands for more than {MaxValues} values, aliases written out");
        }
    }

    public void SpendAll(JsonNode? value, in Mark place, int depth)
    {
        Spend(place, depth);
        var children = value switch
        {
            JsonArray items => items,
            JsonObject members => members.Select(member => member.Value),
            _ => [],
        };
        foreach (var child in children)
        {
            SpendAll(child, place, depth + 1);
        }
    }
}
