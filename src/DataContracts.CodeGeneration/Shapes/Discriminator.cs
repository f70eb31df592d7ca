using System.Collections.Immutable;
using DataContracts.CodeGeneration.Schemas;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>A property which is always there and says by a constant of its own which of several alternatives an object is.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Values">The constant of each alternative, in their order.</param>
internal sealed record Discriminator(string Name, ImmutableArray<string> Values)
{
    public static Discriminator? Find(ImmutableArray<ObjectFacts> alternatives)
    {
        foreach (var (name, _) in alternatives[0].Properties.Where(property => property.Key.Length > 0 && alternatives.All(alternative => alternative.Required.Contains(property.Key))))
        {
            var values = alternatives.Select(alternative => Constant(alternative.Property(name))).OfType<string>().ToImmutableArray();
            if (values.Length == alternatives.Length && values.Distinct(StringComparer.Ordinal).Count() == values.Length)
            {
                return new Discriminator(name, values);
            }
        }

        return null;
    }

    private static string? Constant(ImmutableArray<SchemaNode> property) =>
        !property.IsEmpty
        && Alternatives.Of(property) is [var nodes]
        && new ValueFacts(nodes).Enumeration is [{ Value.Kind: JsonKind.String } constant]
            ? constant.Value.GetString()
            : null;
}
