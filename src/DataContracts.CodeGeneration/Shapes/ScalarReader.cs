using System.Collections.Immutable;
using System.Numerics;
using DataContracts.CodeGeneration.Naming;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>Reads booleans, numbers, strings and enumerations.</summary>
internal sealed class ScalarReader(ShapeReader reader, bool assertsFormat)
{
    public Shape Read(ImmutableArray<ValueFacts> facts, ValueKinds kind, TypeHint hint) => kind switch
    {
        ValueKinds.String when facts.All(fact => fact.Enumeration is not null) => Enumeration(facts, hint),
        ValueKinds.String => NullableShape.Of(Text(facts), hint.IsNullable),
        ValueKinds.Boolean => NullableShape.Of(new ScalarShape("boolean"), hint.IsNullable),
        ValueKinds.Integer => NullableShape.Of(Integer(facts), hint.IsNullable),
        _ => NullableShape.Of(Number(facts), hint.IsNullable),
    };

    private Shape Enumeration(ImmutableArray<ValueFacts> facts, TypeHint hint)
    {
        var values = facts.SelectMany(fact => fact.Enumeration!.Value)
            .Where(literal => literal.Value.Kind == JsonKind.String)
            .Select(literal => literal.Value.GetString())
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var place = facts[0].Nodes[0];
        if (!facts.All(fact => fact.ShowsValues))
        {
            reader.Report(place, "a string, since the contract marks the values of the enumeration as secret");
            return NullableShape.Of(new ScalarShape("string"), hint.IsNullable);
        }

        if (values.FirstOrDefault(IsUnwritable) is { } unwritable)
        {
            reader.Report(place, $"a string, since System.Text.Json can't write '{unwritable}' as a member of an enumeration");
            return NullableShape.Of(new ScalarShape("string"), hint.IsNullable);
        }

        if (!reader.HasRoomForType(place))
        {
            return NullableShape.Of(new ScalarShape("string"), hint.IsNullable);
        }

        var names = new UniqueNames();
        var members = values.Select(value => new EnumMember(names.Take(MemberName(value)), value)).ToArray();
        var declaration = new EnumDeclaration(reader.TakeName(hint.Name), place, members)
        {
            Description = Annotations.Describe(facts[0].Nodes),
        };
        return reader.Declare(declaration, hint);
    }

    private static string MemberName(string value) => CSharpIdentifier.Pascal(value) is { Length: > 0 } name ? name : "Value";

    private static bool IsUnwritable(string value) => value.Length == 0 || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]);

    private ScalarShape Text(ImmutableArray<ValueFacts> facts)
    {
        var formats = facts.Select(fact => fact.Nodes.Select(node => node.Keyword("format")).FirstOrDefault(format => format is not null))
            .Distinct()
            .ToArray();
        if (!assertsFormat || formats is not [{ } name] || TextFormat.Find(name) is not { } format)
        {
            return new ScalarShape("string");
        }

        foreach (var narrow in facts.Where(fact => !format.Reads(fact.Nodes.Select(node => node.Keyword("pattern")).OfType<string>())))
        {
            reader.Report(narrow.Nodes[0], format.Message);
        }

        return new ScalarShape("string", name);
    }

    private ScalarShape Integer(ImmutableArray<ValueFacts> facts)
    {
        var lowest = facts.Select(NumberFacts.Lowest).ToArray() is var low && low.Contains(null) ? null : low.Min();
        var highest = facts.Select(NumberFacts.Highest).ToArray() is var high && high.Contains(null) ? null : high.Max();
        if (lowest >= int.MinValue && highest <= int.MaxValue)
        {
            return new ScalarShape("integer", "int32");
        }

        var format = lowest >= 0 && highest > long.MaxValue ? "uint64" : "int64";
        BigInteger least = format == "uint64" ? ulong.MinValue : long.MinValue;
        BigInteger most = format == "uint64" ? ulong.MaxValue : long.MaxValue;
        foreach (var unlimited in facts.Where(fact => !(NumberFacts.Lowest(fact) >= least && NumberFacts.Highest(fact) <= most)))
        {
            reader.Report(unlimited.Nodes[0],
                $"a {(format == "int64" ? "long" : "ulong")}, which holds no integer of more than 64 bits; a minimum and a maximum say "
                    + "that there is none");
        }

        return new ScalarShape("integer", format);
    }

    private ScalarShape Number(ImmutableArray<ValueFacts> facts)
    {
        if (!facts.All(NumberFacts.HasDecimalStep))
        {
            return new ScalarShape("number", "double");
        }

        foreach (var unlimited in facts.Where(
            fact => !(NumberFacts.Lowest(fact) > (BigInteger)decimal.MinValue && NumberFacts.Highest(fact) < (BigInteger)decimal.MaxValue)))
        {
            reader.Report(
                unlimited.Nodes[0], "a decimal, which holds no number beyond 7.9e28; a minimum and a maximum say that there is none");
        }

        return new ScalarShape("number", "decimal");
    }
}
