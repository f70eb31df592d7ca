using System.Text;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Measuring;

/// <summary>
/// The properties that a contract declares, whatever branch declares them. Where it refers to itself, it is followed once: deeper
/// properties are measured as they occur.
/// </summary>
internal sealed class ContractShape
{
    /// <summary>How many pointers are measured at most; values at others are counted.</summary>
    public const int MaxPointers = 1000;

    /// <summary>The segment of a pointer for items, and for members whose names do not count.</summary>
    public const string Star = "*";

    private readonly CompiledSchema _contract;
    private readonly Queue<(ShapeNode Node, Schema[] Schemas, HashSet<Schema> Above)> _pending = new();
    private readonly Dictionary<Schema, SchemaParts> _parts = [];

    private ContractShape(CompiledSchema contract)
    {
        _contract = contract;
        Root = Add("", [], [contract.Root], [], []);
        while (_pending.TryDequeue(out var next))
        {
            Expand(next.Node, next.Schemas, next.Above);
        }
    }

    public ShapeNode Root { get; }

    /// <summary>How many properties are declared.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the contract marks something as secret.</summary>
    public bool HasSecrets => _contract.HasSensitiveValues;

    public static ContractShape Of(CompiledSchema contract) => new(contract);

    private void Expand(ShapeNode node, Schema[] schemas, HashSet<Schema> above)
    {
        // Names that are secret are not shown where the contract lists them either: all members are one property.
        if (node.IsSecret || node.HidesNames)
        {
            return;
        }

        AppliedSchema[] parts = [.. schemas.SelectMany(schema => PartsOf(schema).Below).Where(part => !part.Schema.IsFalse)];
        HashSet<Schema> path = [.. above, .. schemas];
        var names = parts.Select(part => part.Members?.Name).OfType<string>().Distinct(StringComparer.Ordinal);

        // A member that is called * would be taken for an item.
        foreach (var name in names.Where(name => name != Star).TakeWhile(_ => Count < MaxPointers))
        {
            var named = new AppliedSchema(_contract.Root, NameSet.Of(name));
            Schema[] own = [.. parts.Where(part => part.Members is not null && part.MayMeet(named)).Select(part => part.Schema)];
            var places = parts.Where(part => part.Members?.Name == name).Select(part => PlaceOf(part.Schema));
            node.Members.Add(Add(
                $"{node.Pointer}/{JsonPointer.Escape(name)}", Encoding.UTF8.GetBytes(name), own, [.. places.Distinct()], path));
        }

        AppliedSchema[] any = [.. parts.Where(part => part.Members is { Name: null } && Says(part.Schema))];
        AppliedSchema[] star = [.. any, .. parts.Where(part => part.Items is not null)];
        if (star.Length > 0 && Count < MaxPointers)
        {
            string[] places = [.. star.Select(part => PlaceOf(part.Schema)).Distinct()];
            node.Star = Add($"{node.Pointer}/{Star}", [], [.. star.Select(part => part.Schema)], places, path);
            node.HasAnyMember = any.Length > 0;
        }
    }

    private ShapeNode Add(string pointer, byte[] name, Schema[] schemas, string[] places, HashSet<Schema> above)
    {
        Schema[] closure = [.. InPlace(schemas)];
        var marks = _contract.Marked;
        var isRepeated = closure.Any(above.Contains);
        var reaches = marks is not null && closure.Any(marks.Reach);

        // Below a property that is not followed any further, nothing would be known of its secrets.
        var isSecret = closure.Any(schema => schema.IsSensitive) || (reaches && (isRepeated || Count + 1 >= MaxPointers));
        Count++;
        var node = new ShapeNode(pointer, name, places)
        {
            IsSecret = isSecret,
            Types = TypesOf(closure),
            Hiding = isSecret || reaches ? ValueHiding.All : marks is null ? ValueHiding.None : ValueHiding.RowKeys,
            HidesUndeclared = marks is not null && closure.Any(schema => marks.MembersOf(schema).Length > 0),
            HidesNames = marks is not null && closure.Any(marks.MarkNames),
        };
        if (!isRepeated)
        {
            _pending.Enqueue((node, closure, above));
        }

        return node;
    }

    /// <summary>What some branch allows, of those that say it.</summary>
    private static InstanceTypes TypesOf(Schema[] schemas)
    {
        var named = schemas.Select(TypesOf).Where(types => types != InstanceTypes.All)
            .Aggregate(InstanceTypes.None, (all, types) => all | types);
        return named == InstanceTypes.None ? InstanceTypes.All : named;
    }

    private static InstanceTypes TypesOf(Schema schema) =>
        schema.Keywords.Aggregate(InstanceTypes.All, (all, keyword) => all & TypesOf(keyword));

    private static InstanceTypes TypesOf(Keyword keyword) => keyword switch
    {
        ITypeAssertion type => type.TypeMask,
        IConstrainingKeyword constraint => constraint.Admits,
        _ => InstanceTypes.All,
    };

    private HashSet<Schema> InPlace(IEnumerable<Schema> schemas)
    {
        var found = new HashSet<Schema>();
        var pending = new Stack<Schema>(schemas.Reverse());
        while (pending.TryPop(out var schema))
        {
            if (found.Add(schema))
            {
                foreach (var other in PartsOf(schema).InPlace)
                {
                    pending.Push(other);
                }
            }
        }

        return found;
    }

    private SchemaParts PartsOf(Schema schema)
    {
        if (!_parts.TryGetValue(schema, out var parts))
        {
            _parts.Add(schema, parts = new SchemaParts(schema));
        }

        return parts;
    }

    // The schema true declares nothing: members that it allows are measured by their names.
    private static bool Says(Schema schema) => schema.Keywords.Count > 0 || schema.IsSensitive;

    private static string PlaceOf(Schema schema) =>
        schema.Secrets.Of(schema.Place.Document).PointerOf(schema.Place.Document, schema.Place.Token);
}
