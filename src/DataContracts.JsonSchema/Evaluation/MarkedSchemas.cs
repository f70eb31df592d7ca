using System.Collections.Frozen;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>From which schemas of a contract a mark can be reached; there is none of this for a contract without marks.</summary>
internal sealed class MarkedSchemas
{
    private readonly FrozenDictionary<Schema, SchemaParts> _parts;
    private readonly FrozenSet<Schema> _reaching;
    private readonly FrozenSet<Schema> _namingSecrets;
    private readonly FrozenSet<Schema> _ofObjects;
    private readonly FrozenSet<Schema> _ofArrays;
    private readonly FrozenDictionary<Schema, byte[][]> _members;

    private MarkedSchemas(IReadOnlyCollection<Schema> schemas)
    {
        All = schemas;
        _parts = schemas.ToFrozenDictionary(schema => schema, schema => new SchemaParts(schema));
        var below = _parts.SelectMany(parts => parts.Value.Below.Select(part => (Above: parts.Key, Part: part))).ToArray();
        var inPlace = _parts.SelectMany(parts => parts.Value.InPlace.Select(part => (Above: parts.Key, Below: part))).ToArray();
        var aboveInPlace = inPlace.ToLookup(edge => edge.Below, edge => edge.Above);
        var above = below.Select(edge => (edge.Above, Below: edge.Part.Schema)).Concat(inPlace)
            .ToLookup(edge => edge.Below, edge => edge.Above);
        var marked = schemas.Where(schema => schema.IsSensitive).ToArray();
        _reaching = Closure(marked, above);
        var markedInPlace = Closure(marked, aboveInPlace);
        _namingSecrets = below.Where(edge => edge.Part.IsForNames && markedInPlace.Contains(edge.Part.Schema))
            .Select(edge => edge.Above).ToFrozenSet();

        var leading = below.Where(edge => _reaching.Contains(edge.Part.Schema)).ToArray();
        var demanding = _parts.SelectMany(parts => parts.Value.Demanded.Select(part => (Above: parts.Key, Below: part)))
            .ToLookup(edge => edge.Below, edge => edge.Above);
        _ofObjects = Closure(Of(InstanceTypes.Object), demanding);
        _ofArrays = Closure(Of(InstanceTypes.Array), demanding);
        _members = leading.Where(edge => edge.Part.Members?.Name is not null)
            .GroupBy(edge => edge.Above, edge => GeneralizedUtf8.Encode(edge.Part.Members!.Name!))
            .ToFrozenDictionary(names => names.Key, names => names.ToArray());

        IEnumerable<Schema> Of(InstanceTypes container) =>
            leading.Where(edge => edge.Part.Container == container).Select(edge => edge.Above);
    }

    public IReadOnlyCollection<Schema> All { get; }

    /// <summary>Null where nothing is marked.</summary>
    public static MarkedSchemas? Of(IReadOnlyCollection<Schema> schemas) =>
        schemas.Any(schema => schema.IsSensitive) ? new MarkedSchemas(schemas) : null;

    public SchemaParts PartsOf(Schema schema) => _parts[schema];

    /// <summary>Whether the schema marks the value that it is for, or a part of it.</summary>
    public bool Reach(Schema schema) => _reaching.Contains(schema);

    /// <summary>The types of values of which the schema marks parts, whatever branch is meant.</summary>
    public InstanceTypes ContainersOf(Schema schema) =>
        (_ofObjects.Contains(schema) ? InstanceTypes.Object : InstanceTypes.None)
        | (_ofArrays.Contains(schema) ? InstanceTypes.Array : InstanceTypes.None);

    /// <summary>The names of the members that the schema itself declares and marks, or parts of them.</summary>
    public byte[][] MembersOf(Schema schema) => _members.GetValueOrDefault(schema, []);

    /// <summary>Whether a keyword of the schema itself marks members' names.</summary>
    public bool MarkNames(Schema schema) => _namingSecrets.Contains(schema);

    private static FrozenSet<Schema> Closure(IEnumerable<Schema> start, ILookup<Schema, Schema> next)
    {
        var found = new HashSet<Schema>();
        var pending = new Stack<Schema>(start);
        while (pending.TryPop(out var schema))
        {
            if (found.Add(schema))
            {
                foreach (var other in next[schema])
                {
                    pending.Push(other);
                }
            }
        }

        return found.ToFrozenSet();
    }
}
