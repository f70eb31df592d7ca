using System.Collections.Immutable;
using System.Numerics;
using DataContracts.CodeGeneration.Naming;
using DataContracts.CodeGeneration.Schemas;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>Reads booleans, numbers, strings and enumerations.</summary>
internal sealed class ScalarReader(ShapeReader reader, bool assertsFormat)
{
    // Those that System.Text.Json reads as RFC 3339, RFC 4122 and RFC 3986 write them; times and durations it does not.
    private static readonly string[] s_formats = ["date-time", "date", "uuid", "uri"];

    public Shape Read(ImmutableArray<ValueFacts> facts, ValueKinds kind, TypeHint hint) => kind switch
    {
        ValueKinds.String when facts.All(fact => fact.Enumeration is not null) => Enumeration(facts, hint),
        ValueKinds.String => NullableShape.Of(new ScalarShape("string", Format(facts)), hint.IsNullable),
        ValueKinds.Boolean => NullableShape.Of(new ScalarShape("boolean"), hint.IsNullable),
        ValueKinds.Integer => NullableShape.Of(Integer(facts), hint.IsNullable),
        _ => NullableShape.Of(new ScalarShape("number", facts.All(IsDecimal) ? "decimal" : "double"), hint.IsNullable),
    };

    private Shape Enumeration(ImmutableArray<ValueFacts> facts, TypeHint hint)
    {
        var values = facts.SelectMany(fact => fact.Enumeration!.Value).Where(literal => literal.Value.Kind == JsonKind.String).Select(literal => literal.Value.GetString()).Distinct(StringComparer.Ordinal).ToArray();
        var place = facts[0].Nodes[0];
        if (values.FirstOrDefault(IsUnwritable) is { } unwritable)
        {
            reader.Report(place, $"a string, since System.Text.Json can't write '{unwritable}' as a member of an enumeration");
            return NullableShape.Of(new ScalarShape("string"), hint.IsNullable);
        }

        var names = new UniqueNames();
        var members = values.Select(value => new EnumMember(names.Take(MemberName(value)), value)).ToArray();
        return reader.Declare(new EnumDeclaration(reader.TakeName(hint.Name), place, members) { Description = Annotations.Describe(facts[0].Nodes) }, hint);
    }

    private static string MemberName(string value) => CSharpIdentifier.Pascal(value) is { Length: > 0 } name ? name : "Value";

    private static bool IsUnwritable(string value) => value.Length == 0 || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]);

    private string? Format(ImmutableArray<ValueFacts> facts)
    {
        var formats = facts.Select(fact => fact.Nodes.Select(FormatOf).FirstOrDefault(format => format is not null)).Distinct().ToArray();
        return assertsFormat && formats is [{ } format] && s_formats.Contains(format) ? format : null;
    }

    private static string? FormatOf(SchemaNode node) => node.TryGet("format", out var format) && format.Kind == JsonKind.String ? format.GetString() : null;

    private static ScalarShape Integer(ImmutableArray<ValueFacts> facts)
    {
        var lowest = facts.Select(Lowest).ToArray() is var low && low.Contains(null) ? null : low.Min();
        var highest = facts.Select(Highest).ToArray() is var high && high.Contains(null) ? null : high.Max();
        return new ScalarShape("integer", lowest >= int.MinValue && highest <= int.MaxValue ? "int32" : lowest >= 0 && highest > long.MaxValue ? "uint64" : "int64");
    }

    private static BigInteger? Lowest(ValueFacts fact) =>
        fact.Enumeration is { } values ? values.Min(value => value.Whole) : Limits(fact, "minimum", "exclusiveMinimum").Max();

    private static BigInteger? Highest(ValueFacts fact) =>
        fact.Enumeration is { } values ? values.Max(value => value.Whole) : Limits(fact, "maximum", "exclusiveMaximum").Min();

    private static IEnumerable<BigInteger?> Limits(ValueFacts fact, params string[] keywords) =>
        from node in fact.Nodes
        from keyword in keywords
        where node.Has(keyword)
        let limit = node.TryGet(keyword, out var value) ? new Literal(node.Document, value).Whole : null
        where limit is not null
        select limit;

    private static bool IsDecimal(ValueFacts fact) => fact.Nodes.Any(node => node.TryGet("multipleOf", out var step) && !new Literal(node.Document, step).IsInteger);
}
