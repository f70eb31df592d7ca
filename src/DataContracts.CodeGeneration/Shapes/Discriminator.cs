using System.Collections.Immutable;
using DataContracts.CodeGeneration.Schemas;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>A property that is always there and whose constant tells several alternatives apart.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Values">The constant of each alternative, in their order.</param>
internal sealed record Discriminator(string Name, ImmutableArray<string> Values)
{
    public static Discriminator? Find(ImmutableArray<ObjectFacts> alternatives, Budget budget)
    {
        foreach (var name in alternatives[0].Names.Where(name => name.Length > 0 && alternatives[0].Required.Contains(name)))
        {
            var values = alternatives.Select(alternative => Constant(alternative, name, budget))
                .TakeWhile(value => value is not null)
                .OfType<string>()
                .ToImmutableArray();
            if (values.Length == alternatives.Length && values.Distinct(StringComparer.Ordinal).Count() == values.Length)
            {
                return new Discriminator(name, values);
            }
        }

        return null;
    }

    private static string? Constant(ObjectFacts alternative, string name, Budget budget) =>
        alternative.Required.Contains(name)
        && alternative.Choices(name).ToArray() is [{ IsEmpty: false } property]
        && new Alternatives(budget).Of(property) is [var nodes]
        && new ValueFacts(nodes) is { ShowsValues: true, Enumeration: [{ Value.Kind: JsonKind.String } constant] }
            ? constant.Value.GetString()
            : null;
}
