using System.Collections.Immutable;
using DataContracts.CodeGeneration.Schemas;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>The schemas that the items of an array may have, over all positions.</summary>
internal static class ArrayItems
{
    private static readonly string[] s_evaluating = ["items", "contains", "if", "dependentSchemas"];

    public static IEnumerable<ImmutableArray<ContractSchema>> Of(ImmutableArray<ContractSchema> nodes)
    {
        var prefixes = nodes.Select(Prefix).ToArray();
        var length = prefixes.Max(prefix => prefix.Length);
        var unevaluated = nodes.Any(node => s_evaluating.Any(node.Has))
            ? []
            : nodes.Select(node => node.Schema("unevaluatedItems")).OfType<ContractSchema>().ToArray();
        for (var position = 0; position <= length; position++)
        {
            var at = position;
            var item = nodes.SelectMany((node, i) => at < prefixes[i].Length ? [prefixes[i][at]] : Rest(node))
                .Concat(position == length ? unevaluated : [])
                .ToImmutableArray();
            if (!item.Any(node => node.IsFalse))
            {
                yield return item;
            }
        }
    }

    private static ContractSchema[] Prefix(ContractSchema node) =>
        node.Has("prefixItems") ? [.. node.Schemas("prefixItems")] : [.. node.Schemas("items")];

    private static IEnumerable<ContractSchema> Rest(ContractSchema node)
    {
        var rest = node.Schema("items") ?? (node.Schemas("items").Any() ? node.Schema("additionalItems") : null);
        return rest is null ? [] : [rest];
    }
}
