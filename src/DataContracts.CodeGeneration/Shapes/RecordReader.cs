using System.Collections.Immutable;
using DataContracts.CodeGeneration.Naming;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>Reads objects.</summary>
internal sealed class RecordReader(ShapeReader reader)
{
    public Shape Read(ImmutableArray<ValueFacts> facts, TypeHint hint)
    {
        var alternatives = facts.Select(fact => new ObjectFacts(fact.Nodes)).ToImmutableArray();
        if (alternatives.All(alternative => alternative.Properties.IsEmpty) && !alternatives.Any(alternative => alternative.IsClosed && !alternative.Values().Any()))
        {
            return NullableShape.Of(new MapShape(MapValue(alternatives, hint)), hint.IsNullable);
        }

        if (alternatives.Length > 1 && Discriminator.Find(alternatives) is { } discriminator)
        {
            return ReadHierarchy(alternatives, discriminator, hint);
        }

        var place = alternatives[0].Nodes[0];
        if (alternatives.Select(alternative => string.Join('\n', alternative.Properties.Select(property => property.Key))).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            reader.Report(place, "one record with the properties of all alternatives, since no property with a constant in each tells them apart");
        }

        var record = Create(alternatives, hint.Name, null, null);
        var shape = reader.Declare(record, hint);
        Fill(record, alternatives, Names(alternatives), record.Name, []);
        return shape;
    }

    private Shape ReadHierarchy(ImmutableArray<ObjectFacts> alternatives, Discriminator discriminator, TypeHint hint)
    {
        var common = Names(alternatives).Where(name => name != discriminator.Name && IsCommon(name, alternatives)).ToArray();
        var root = Create(alternatives, hint.Name, null, discriminator);
        var shape = reader.Declare(root, hint);
        Fill(root, alternatives, common, root.Name, []);
        for (var i = 0; i < alternatives.Length; i++)
        {
            ImmutableArray<ObjectFacts> own = [alternatives[i]];
            var derived = Create(own, CSharpIdentifier.Pascal(discriminator.Values[i]) + root.Name, root, null);
            root.Derived.Add(KeyValuePair.Create(discriminator.Values[i], derived));
            _ = reader.Declare(derived, new TypeHint(derived.Name));
            Fill(derived, own, Names(own).Where(name => name != discriminator.Name && !common.Contains(name)), derived.Name, root.Properties.Select(property => property.Name));
        }

        return shape;
    }

    private RecordDeclaration Create(ImmutableArray<ObjectFacts> alternatives, string name, RecordDeclaration? root, Discriminator? discriminator) =>
        new(reader.TakeName(name), alternatives[0].Nodes[0])
        {
            Description = Annotations.Describe(alternatives.Length == 1 || root is null ? alternatives[0].Nodes : [alternatives[0].Nodes[^1]]),
            IsOpen = discriminator is null && alternatives.Any(alternative => !alternative.IsClosed || alternative.Values().Any()),
            Base = root,
            Discriminator = discriminator?.Name,
        };

    private void Fill(RecordDeclaration record, ImmutableArray<ObjectFacts> alternatives, IEnumerable<string> names, string prefix, IEnumerable<string> inherited)
    {
        var unique = new UniqueNames([.. ReservedNames.Members, record.Name, .. inherited]);
        foreach (var name in names)
        {
            var pascal = CSharpIdentifier.Pascal(name) is { Length: > 0 } identifier ? identifier : "Property";
            var holders = alternatives.Select(alternative => alternative.Property(name)).Where(nodes => !nodes.IsEmpty).ToArray();
            var shape = holders.DistinctBy(ShapeReader.Key).ToArray() is [var only] ? reader.Read(only, new TypeHint(prefix + pascal)) : reader.ReadUnion(holders, new TypeHint(prefix + pascal));
            record.Properties.Add(new RecordProperty(unique.Take(pascal), name, shape, alternatives.All(alternative => alternative.Required.Contains(name)), Annotations.Describe(holders[0])));
        }

        if (record.IsOpen && alternatives.FirstOrDefault(alternative => alternative.Values().Any()) is { } typed)
        {
            reader.Report(typed.Nodes[0], $"a record whose further properties are JsonElements in {ReservedNames.AdditionalProperties}, whatever their schema");
        }
    }

    private Shape MapValue(ImmutableArray<ObjectFacts> alternatives, TypeHint hint)
    {
        var patterns = alternatives.FirstOrDefault(alternative => alternative.AllowsAnything && alternative.Values().Any());
        if (patterns is not null)
        {
            reader.Report(patterns.Nodes[0], "a dictionary of JsonElements, since a property whose name fits no pattern may be anything");
        }

        return patterns is not null || alternatives.Any(alternative => !alternative.Values().Any())
            ? AnyShape.Instance
            : reader.ReadUnion(alternatives.SelectMany(alternative => alternative.Values()), new TypeHint(reader.NameOfValue(hint)));
    }

    private static bool IsCommon(string name, ImmutableArray<ObjectFacts> alternatives) =>
        alternatives.All(alternative => !alternative.Property(name).IsEmpty)
        && alternatives.Select(alternative => $"{ShapeReader.Key(alternative.Property(name))}|{alternative.Required.Contains(name)}").Distinct(StringComparer.Ordinal).Count() == 1;

    private static IEnumerable<string> Names(ImmutableArray<ObjectFacts> alternatives) =>
        alternatives.SelectMany(alternative => alternative.Properties).Select(property => property.Key).Distinct(StringComparer.Ordinal);
}
