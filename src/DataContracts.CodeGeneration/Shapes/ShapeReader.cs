using System.Collections.Immutable;
using DataContracts.CodeGeneration.Naming;
using DataContracts.CodeGeneration.Schemas;
using DataContracts.Diagnostics;
using DataContracts.Rules;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>Reads what C# can say of a contract's documents. Where it can't say it, the shape is wider than the contract, never narrower, and that is reported.</summary>
internal sealed class ShapeReader
{
    private readonly Dictionary<(SourceDocument, int), Shape?> _targets = [];
    private readonly UniqueNames _names = new(ReservedNames.Types);
    private readonly List<TypeDeclaration> _types = [];
    private readonly List<ContractDiagnostic> _diagnostics;
    private readonly ScalarReader _scalars;
    private readonly RecordReader _records;
    private readonly string _rootName;

    public ShapeReader(string rootName, bool assertsFormat, List<ContractDiagnostic> diagnostics)
    {
        _rootName = _names.Take(rootName);
        _diagnostics = diagnostics;
        _scalars = new ScalarReader(this, assertsFormat);
        _records = new RecordReader(this);
    }

    /// <summary>The types, in the order in which they were met.</summary>
    public IReadOnlyList<TypeDeclaration> Types => _types;

    /// <summary>Reads a whole document; null where C# has no type of its own for it.</summary>
    public Shape? ReadDocument(SchemaNode root)
    {
        while (References.Target(root) is { } target)
        {
            root = target;
        }

        _targets[root.Key] = null;
        var shape = Read([root], new TypeHint(_rootName, root));
        if (shape is ListShape or MapShape && _types.Exists(type => type.Name == _rootName))
        {
            var type = shape is ListShape ? $"IReadOnlyList<{_rootName}>" : $"IReadOnlyDictionary<string, {_rootName}>";
            Report(root, $"{type}, which has no name of its own: the type {_rootName} is one value in it");
            return shape;
        }

        return _types.Exists(type => type.Name == _rootName) ? shape : null;
    }

    /// <summary>Reads what schemas say that hold together.</summary>
    public Shape Read(ImmutableArray<SchemaNode> together, TypeHint hint)
    {
        if (together is [var only])
        {
            if (References.Target(only) is { } target)
            {
                return NullableShape.Of(ReadTarget(target), hint.IsNullable);
            }

            if (References.BesideNull(only) is { } value)
            {
                return Read([value], hint with { IsNullable = true });
            }
        }

        return ReadUnion([together], hint);
    }

    /// <summary>Reads what at least one of some schemas says.</summary>
    public Shape ReadUnion(IEnumerable<ImmutableArray<SchemaNode>> choices, TypeHint hint)
    {
        var distinct = choices.Where(choice => !choice.IsEmpty).DistinctBy(Key).ToArray();
        if (distinct is [[var only]] && References.Target(only) is not null)
        {
            return Read(distinct[0], hint);
        }

        var alternatives = new List<ImmutableArray<SchemaNode>>();
        foreach (var choice in distinct)
        {
            if (Alternatives.Of(choice) is not { } found)
            {
                Report(choice[0], "a JsonElement, since the combinations of its alternatives are too many to tell apart");
                return AnyShape.Instance;
            }

            alternatives.AddRange(found);
        }

        return alternatives.Count == 0 ? AnyShape.Instance : Combine([.. alternatives.Select(together => new ValueFacts(together))], hint);
    }

    /// <summary>Declares a type, and makes it known before it is filled in, for schemas that refer to themselves.</summary>
    public Shape Declare(TypeDeclaration type, TypeHint hint)
    {
        _types.Add(type);
        var shape = NullableShape.Of(new DeclaredShape(type), hint.IsNullable);
        if (hint.Target is { } target)
        {
            _targets[target.Key] = shape;
        }

        return shape;
    }

    public string TakeName(string wanted) => wanted == _rootName && !_types.Exists(type => type.Name == wanted) ? wanted : _names.Take(wanted);

    /// <summary>What the values of a map are called; those of the whole document have its name, since no other type does.</summary>
    public string NameOfValue(TypeHint map) => IsRoot(map) ? map.Name : $"{map.Name}Value";

    public void Report(SchemaNode place, string message) =>
        _diagnostics.Add(Finding.At(GenerationRules.Narrowed, place.Document.Path, place.Value.NameRange, $"in C# this is {message}", place.Value.Pointer));

    /// <summary>A property or item by its place, so that one schema reached twice is one.</summary>
    public static string Key(ImmutableArray<SchemaNode> together) =>
        string.Join('\n', together.Select(node => $"{node.Document.Path}|{node.Value.Index}|{string.Join(',', node.Ignored.Order(StringComparer.Ordinal))}"));

    private Shape ReadTarget(SchemaNode target)
    {
        if (_targets.TryGetValue(target.Key, out var known))
        {
            if (known is null)
            {
                Report(target, "a JsonElement where it holds itself, since C# can't name a list that is its own item");
            }

            return known ?? AnyShape.Instance;
        }

        _targets[target.Key] = null;
        var shape = Read([target], new TypeHint(NameOf(target), target));
        _targets[target.Key] = shape;
        return shape;
    }

    private Shape Combine(ImmutableArray<ValueFacts> facts, TypeHint hint)
    {
        var kinds = facts.Aggregate(ValueKinds.None, (all, fact) => all | fact.Kinds);
        hint = hint with { IsNullable = hint.IsNullable || kinds.HasFlag(ValueKinds.Null) };
        foreach (var guess in facts.Where(fact => fact.IsGuessed))
        {
            Report(guess.Nodes[0], $"{Word(guess.Kinds)}, as its keywords suggest; no 'type' says that it is nothing else");
        }

        var kind = kinds & ~ValueKinds.Null;
        var holders = facts.Where(fact => (fact.Kinds & kind) != 0).ToImmutableArray();
        switch (kind)
        {
            case ValueKinds.Object:
                return _records.Read(holders, hint);
            case ValueKinds.Array:
                return NullableShape.Of(new ListShape(ReadItems(holders, hint)), hint.IsNullable);
            case ValueKinds.Boolean or ValueKinds.String or ValueKinds.Integer or ValueKinds.Number or ValueKinds.Numeric:
                return _scalars.Read(holders, kind, hint);
            case ValueKinds.None or (ValueKinds.All & ~ValueKinds.Null) when !facts.Any(fact => fact.Enumeration is not null):
                return AnyShape.Instance;
            default:
                Report(holders.IsEmpty ? facts[0].Nodes[0] : holders[0].Nodes[0], $"a JsonElement, since it may be {string.Join(" or ", Words(kind))}");
                return AnyShape.Instance;
        }
    }

    private Shape ReadItems(ImmutableArray<ValueFacts> arrays, TypeHint hint) =>
        ReadUnion(arrays.SelectMany(array => ArrayItems.Of(array.Nodes)), new TypeHint(IsRoot(hint) ? hint.Name : $"{hint.Name}Item"));

    private bool IsRoot(TypeHint hint) => hint.Name == _rootName && _types.Count == 0;

    private static string NameOf(SchemaNode target)
    {
        var pointer = target.Value.Pointer;
        var name = pointer.Length == 0 ? WorkspaceLayout.NameOf(target.Document.Path) : pointer[(pointer.LastIndexOf('/') + 1)..].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        return CSharpIdentifier.Pascal(name) is { Length: > 0 } identifier ? identifier : "Value";
    }

    private static string Word(ValueKinds kinds) => string.Join(" or ", Words(kinds));

    private static IEnumerable<string> Words(ValueKinds kinds)
    {
        (ValueKinds Kind, string Word)[] words =
        [
            (ValueKinds.Boolean, "a boolean"),
            (ValueKinds.Object, "an object"),
            (ValueKinds.Array, "an array"),
            (ValueKinds.Numeric, "a number"),
            (ValueKinds.String, "a string"),
        ];
        return words.Where(word => (kinds & word.Kind) != 0).Select(word => word.Word).DefaultIfEmpty("null only");
    }
}
