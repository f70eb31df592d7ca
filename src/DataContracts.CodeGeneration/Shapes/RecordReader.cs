using System.Collections.Immutable;
using DataContracts.CodeGeneration.Naming;
using DataContracts.CodeGeneration.Schemas;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>Reads objects.</summary>
internal sealed class RecordReader(ShapeReader reader, Budget budget)
{
    public Shape Read(ImmutableArray<ValueFacts> facts, TypeHint hint)
    {
        var alternatives = facts.Select(fact => new ObjectFacts(fact.Nodes)).ToImmutableArray();
        if (IsDictionary(alternatives))
        {
            return NullableShape.Of(new MapShape(MapValue(alternatives, hint)), hint.IsNullable);
        }

        if (!reader.HasRoomForType(alternatives[0].Nodes[0]))
        {
            return AnyShape.Instance;
        }

        var discriminator = alternatives.Length > 1 ? Discriminator.Find(alternatives, budget) : null;
        var record = Create(alternatives, hint.Name, null, discriminator);
        var shape = reader.Declare(record, hint);
        if (discriminator is null)
        {
            reader.Defer(() => FillOnly(record, alternatives));
        }
        else
        {
            reader.Defer(() => FillHierarchy(record, alternatives, discriminator));
        }

        return shape;
    }

    private void FillOnly(RecordDeclaration record, ImmutableArray<ObjectFacts> alternatives)
    {
        var merged = new MergedProperties(alternatives);
        var isWide = Fill(record, alternatives, merged, merged.Names, []);
        if (alternatives.Any(alternative => !alternative.Names.SequenceEqual(alternatives[0].Names, StringComparer.Ordinal)))
        {
            reader.Report(
                alternatives[0].Nodes[0],
                "one record with the properties of all alternatives, since they have no common property with a different constant in each"
                + (isWide ? "; a property that one of them leaves open is a JsonElement" : ""));
        }
    }

    private void FillHierarchy(RecordDeclaration root, ImmutableArray<ObjectFacts> alternatives, Discriminator discriminator)
    {
        var common = alternatives[0].Names.Where(name => name != discriminator.Name && IsCommon(name, alternatives))
            .ToHashSet(StringComparer.Ordinal);
        _ = Fill(
            root, alternatives, new MergedProperties(alternatives), alternatives[0].Names.Where(common.Contains), [NestedConverter.Name]);
        for (var i = 0; i < alternatives.Length; i++)
        {
            ImmutableArray<ObjectFacts> own = [alternatives[i]];
            var derived = Create(own, CSharpIdentifier.Join(CSharpIdentifier.Pascal(discriminator.Values[i]), root.Name), root, null);
            root.Derived.Add(KeyValuePair.Create(discriminator.Values[i], derived));
            _ = reader.Declare(derived, new TypeHint(derived.Name));
            _ = Fill(
                derived,
                own,
                new MergedProperties(own),
                own[0].Names.Where(name => !common.Contains(name)),
                root.Properties.Select(property => property.Name).Append(NestedConverter.Name),
                KeyValuePair.Create(discriminator.Name, discriminator.Values[i]));
        }
    }

    private RecordDeclaration Create(
        ImmutableArray<ObjectFacts> alternatives, string name, RecordDeclaration? root, Discriminator? discriminator) =>
        new(reader.TakeName(name), alternatives[0].Nodes[0])
        {
            Description = Annotations.Describe(
                alternatives.Length == 1 || root is null ? alternatives[0].Nodes : [alternatives[0].Nodes[^1]]),
            IsOpen = discriminator is null && alternatives.Any(alternative => !alternative.IsClosed || alternative.Values().Any()),
            Base = root,
            Discriminator = discriminator?.Name,
        };

    /// <returns>Whether a property may be anything because an alternative that does not name it allows that.</returns>
    private bool Fill(
        RecordDeclaration record,
        ImmutableArray<ObjectFacts> alternatives,
        MergedProperties properties,
        IEnumerable<string> names,
        IEnumerable<string> inherited,
        KeyValuePair<string, string>? constant = null)
    {
        var unique = new UniqueNames([.. ReservedNames.Members, record.Name, .. inherited]);
        var isWide = false;
        foreach (var name in names)
        {
            var pascal = CSharpIdentifier.Pascal(name) is { Length: > 0 } identifier ? identifier : "Property";
            var choices = properties.Choices(name);
            isWide |= choices.Length > 1 && choices.Any(choice => choice.IsEmpty);
            var description = Annotations.Describe(choices.FirstOrDefault(choice => !choice.IsEmpty, []));
            var value = constant is { } tag && tag.Key == name ? tag.Value : null;
            var shape = value is null ? reader.Read(choices, TypeHint.Inside(record.Name, pascal)) : new ScalarShape("string");
            record.Properties.Add(new RecordProperty(unique.Take(pascal), name, shape, value is null && properties.IsRequired(name),
                description)
            { Constant = value });
            _ = budget.Spend(choices.Length);
        }

        ReportCase(record);
        if (record.IsOpen && alternatives.FirstOrDefault(alternative => alternative.Values().Any()) is { } typed)
        {
            reader.Report(
                typed.Nodes[0],
                $"a record whose further properties are JsonElements in {ReservedNames.AdditionalProperties}, whatever their schema");
        }

        return isWide;
    }

    private void ReportCase(RecordDeclaration record)
    {
        var names = record.Properties.Concat(record.Base?.Properties ?? []).Select(property => property.JsonName);
        if (names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any()) is { } same)
        {
            reader.Report(
                record.Place,
                "a record that System.Text.Json reads only where names are case-sensitive, which JsonSerializerOptions.Web are not: "
                    + $"'{string.Join("' and '", same)}' differ by case alone");
        }
    }

    private Shape MapValue(ImmutableArray<ObjectFacts> alternatives, TypeHint hint)
    {
        if (alternatives.FirstOrDefault(alternative => alternative.HidesNames) is { } secret)
        {
            reader.Report(
                secret.Nodes[0], "a dictionary of JsonElements, since the contract marks names of properties as secret");
            return AnyShape.Instance;
        }

        var patterns = alternatives.FirstOrDefault(alternative => alternative.AllowsAnything && alternative.Values().Any());
        if (patterns is not null)
        {
            reader.Report(
                patterns.Nodes[0], "a dictionary of JsonElements, since a property whose name matches no pattern may be anything");
        }

        return patterns is not null || alternatives.Any(alternative => !alternative.Values().Any())
            ? AnyShape.Instance
            : reader.ReadInside(alternatives.SelectMany(alternative => alternative.Values()), hint, "Value");
    }

    private static bool IsDictionary(ImmutableArray<ObjectFacts> alternatives) =>
        alternatives.All(alternative => alternative.Names.IsEmpty)
            && !alternatives.Any(alternative => alternative.IsClosed && !alternative.Values().Any());

    private static bool IsCommon(string name, ImmutableArray<ObjectFacts> alternatives) =>
        alternatives.All(
            alternative => alternative.Declares(name) && alternative.Required.Contains(name) == alternatives[0].Required.Contains(name))
        && alternatives.Select(alternative => ShapeReader.Key(alternative.Choices(name))).Distinct(StringComparer.Ordinal).Count() == 1;
}
