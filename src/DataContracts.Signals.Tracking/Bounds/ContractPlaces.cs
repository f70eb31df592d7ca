using System.Collections.Immutable;
using System.Text;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.Bounds;

/// <summary>The places in the data that a contract describes in its own file: properties, items, what it refers to and combines.</summary>
internal sealed class ContractPlaces
{
    // A contract that refers to itself has endless places.
    private const int DeepestNesting = 16;
    private const int MostPlaces = 1000;

    private static readonly ImmutableArray<byte[]> s_combined = [.. Names("allOf", "anyOf", "oneOf")];
    private static readonly ImmutableArray<byte[]> s_inPlace = [.. Names("if", "then", "else")];

    private readonly SourceDocument _document;
    private readonly List<ContractPlace> _places = [];
    private readonly HashSet<(string Pointer, int Schema)> _known = [];

    private ContractPlaces(SourceDocument document) => _document = document;

    public static ImmutableArray<ContractPlace> Of(SourceDocument document)
    {
        var places = new ContractPlaces(document);
        places.Visit("", document.Root, isSecret: false, depth: 0);
        return [.. places._places];
    }

    private void Visit(string pointer, JsonElementView schema, bool isSecret, int depth)
    {
        if (schema.Kind is not (JsonKind.Object or JsonKind.True)
            || depth > DeepestNesting || _places.Count >= MostPlaces || !_known.Add((pointer, schema.Index)))
        {
            return;
        }

        isSecret |= IsTrue(schema, "x-sensitive"u8) || IsTrue(schema, "writeOnly"u8);
        _places.Add(new ContractPlace(pointer, schema, isSecret));
        if (schema.TryGetProperty("properties"u8, out var properties))
        {
            foreach (var (name, property) in properties.EnumerateObject())
            {
                Visit(JsonPointer.Append(pointer, name), property, isSecret, depth + 1);
            }
        }

        if (schema.TryGetProperty("items"u8, out var items))
        {
            Visit(pointer + "/*", items, isSecret, depth + 1);
        }

        foreach (var part in InPlace(schema))
        {
            Visit(pointer, part, isSecret, depth + 1);
        }
    }

    private IEnumerable<JsonElementView> InPlace(JsonElementView schema)
    {
        foreach (var name in s_combined)
        {
            if (schema.TryGetProperty(name, out var branches))
            {
                foreach (var branch in branches.EnumerateArray())
                {
                    yield return branch;
                }
            }
        }

        foreach (var name in s_inPlace)
        {
            if (schema.TryGetProperty(name, out var branch))
            {
                yield return branch;
            }
        }

        if (schema.TryGetProperty("$ref"u8, out var reference) && reference.Kind == JsonKind.String
            && reference.GetString() is ['#', ..] local
            && JsonPointer.Resolve(_document, 0, Uri.UnescapeDataString(local[1..]), new ChildTables()) is { } way)
        {
            yield return new JsonElementView(_document, way[^1]);
        }
    }

    private static bool IsTrue(JsonElementView schema, ReadOnlySpan<byte> keyword) =>
        schema.TryGetProperty(keyword, out var value) && value.Kind == JsonKind.True;

    private static IEnumerable<byte[]> Names(params string[] names) => names.Select(Encoding.UTF8.GetBytes);
}
