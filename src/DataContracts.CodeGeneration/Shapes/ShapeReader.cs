using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DataContracts.CodeGeneration.Naming;
using DataContracts.CodeGeneration.Schemas;
using DataContracts.Diagnostics;
using DataContracts.Rules;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>
/// Reads what C# can express of a contract's documents. A shape is as wide as the contract or wider; where it is wider or narrower,
/// that is reported.
/// </summary>
internal sealed class ShapeReader
{
    // Deeper nesting would make names and generics in C# unreadable.
    private const int MaxDepth = 16;

    private readonly Dictionary<string, Shape?> _shapes = new(StringComparer.Ordinal);
    private readonly UniqueNames _names = new(ReservedNames.Types);
    private readonly List<TypeDeclaration> _types = [];
    private readonly Queue<Action> _deferred = new();
    private readonly HashSet<(int Id, string Message)> _reported = [];
    private readonly List<ContractDiagnostic> _diagnostics;
    private readonly NamedContracts _contracts;
    private readonly Budget _budget;
    private readonly ScalarReader _scalars;
    private readonly RecordReader _records;
    private readonly string _rootName;
    private bool _isExhausted;

    public ShapeReader(string rootName, NamedContracts contracts, bool assertsFormat, Budget budget, List<ContractDiagnostic> diagnostics)
    {
        _rootName = _names.Take(rootName);
        _contracts = contracts;
        _budget = budget;
        _diagnostics = diagnostics;
        _scalars = new ScalarReader(this, assertsFormat);
        _records = new RecordReader(this, budget);
    }

    /// <summary>The types, in the order in which they were found.</summary>
    public IReadOnlyList<TypeDeclaration> Types => _types;

    /// <summary>Reads a whole document; null where C# has no type of its own for it.</summary>
    public Shape? ReadDocument(ContractSchema root)
    {
        root = References.Resolve(root);
        var shape = Read([[root]], new TypeHint(_rootName), isNamed: true);

        // Records are filled in after they are declared: a chain of any length needs no deep stack.
        while (_deferred.TryDequeue(out var fill))
        {
            fill();
        }

        if (shape is ListShape or MapShape && _types.Count > 0)
        {
            Report(root, $"{TypeText.Of(shape)}, which has no name of its own: the types are those of what it holds");
        }

        return _types.Count > 0 ? shape : null;
    }

    /// <summary>Reads what at least one of several sets of schemas says, where those of a set hold together.</summary>
    public Shape Read(IEnumerable<ImmutableArray<ContractSchema>> choices, TypeHint hint) => Read(choices, hint, isNamed: false);

    /// <summary>Reads the values that a list or a dictionary holds.</summary>
    public Shape ReadInside(IEnumerable<ImmutableArray<ContractSchema>> choices, TypeHint outer, string suffix)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var given = choices.ToArray();
        if (outer.Depth < MaxDepth)
        {
            // What the whole document holds has the name of the whole, since no other type does.
            var name = outer.Name == _rootName && _types.Count == 0 ? outer.Name : CSharpIdentifier.Join(outer.Name, suffix);
            return Read(given, new TypeHint(name) { Depth = outer.Depth + 1 });
        }

        if (given.FirstOrDefault(choice => !choice.IsEmpty) is [var node, ..])
        {
            Report(node, $"a JsonElement, since {MaxDepth} lists or dictionaries hold it");
        }

        return AnyShape.Instance;
    }

    /// <summary>Declares a type, to be filled in later.</summary>
    public Shape Declare(TypeDeclaration type, TypeHint hint)
    {
        _types.Add(type);
        return NullableShape.Of(new DeclaredShape(type), hint.IsNullable);
    }

    public void Defer(Action fill) => _deferred.Enqueue(fill);

    /// <summary>Whether the budget lasts for another type: there are no more than the contract has schemas.</summary>
    public bool HasRoomForType(ContractSchema place) => HasRoom(place, Budget.StepsPerSchema);

    private bool HasRoom(ContractSchema place, int steps)
    {
        if (!_isExhausted && !_budget.Spend(steps))
        {
            _isExhausted = true;
            Report(place, "a JsonElement, as is all that follows: the alternatives combine in more ways than there can be types for");
        }

        return !_isExhausted;
    }

    /// <summary>Why the document as a whole has no type; null where that was not reported.</summary>
    public string? ReasonAt(ContractSchema root) =>
        References.Resolve(root).Id is var id && _reported.FirstOrDefault(reported => reported.Id == id) is { Message: { } message }
            ? $"in C# it is {message}"
            : null;

    public string TakeName(string wanted) =>
        wanted == _rootName && !_types.Exists(type => type.Name == wanted) ? wanted : _names.Take(wanted);

    public void Report(ContractSchema place, string message)
    {
        if (_reported.Add((place.Id, message)))
        {
            var range = place.Value.NameRange;
            _diagnostics.Add(Finding.At(GenerationRules.Narrowed, place.File, range, $"in C# this is {message}", place.ShownPointer));
        }
    }

    /// <summary>Identifies choices by their schemas, so that one reached twice is one type.</summary>
    public static string Key(IEnumerable<ImmutableArray<ContractSchema>> choices) =>
        string.Join('|', choices.Select(choice => string.Join(',', choice.Select(node => node.Id))));

    private Shape Read(IEnumerable<ImmutableArray<ContractSchema>> given, TypeHint hint, bool isNamed)
    {
        var isWhole = isNamed; // Whatever it refers to, the document as a whole has the name that was asked for.
        var before = given.ToArray();
        var choices = Resolve(before);
        var visited = new HashSet<int>();
        while (choices is [[var only]])
        {
            if (!isNamed && before is [[var reference]] && reference.Id != only.Id)
            {
                hint = hint with { Name = NameOf(only) };
                isNamed = true;
            }

            if (!visited.Add(only.Id) || References.Branches(only) is not { } branches
                || branches.Where(branch => !References.IsNull(branch)).ToArray() is not [var rest])
            {
                break;
            }

            hint = hint with { IsNullable = hint.IsNullable || branches.Length > 1 };
            before = [[rest]];
            choices = Resolve(before);
            isNamed = isWhole || isNamed && References.Resolve(rest).Id == rest.Id;
        }

        if (choices.Length == 0 || choices.Any(choice => choice.IsEmpty) || !HasRoom(choices[0][0], 1))
        {
            return AnyShape.Instance;
        }

        return NullableShape.Of(Known(choices, hint with { IsNullable = false }), hint.IsNullable);
    }

    private Shape Known(ImmutableArray<ContractSchema>[] choices, TypeHint hint)
    {
        var key = Key(choices);
        if (_shapes.TryGetValue(key, out var known))
        {
            if (known is null)
            {
                Report(choices[0][0], "a JsonElement where it holds itself, since C# can't name a list that is its own item");
            }

            return known ?? AnyShape.Instance;
        }

        _shapes.Add(key, null);
        var shape = Expand(choices, hint);
        _shapes[key] = shape;
        return shape;
    }

    private Shape Expand(ImmutableArray<ContractSchema>[] choices, TypeHint hint)
    {
        var alternatives = new List<ImmutableArray<ContractSchema>>();
        foreach (var choice in choices)
        {
            if (new Alternatives(_budget).Of(choice) is not { } found)
            {
                Report(choice[0], "a JsonElement, since its alternatives combine in too many ways");
                return AnyShape.Instance;
            }

            alternatives.AddRange(found);
        }

        foreach (var open in alternatives.SelectMany(together => together).Where(DynamicReference.IsOpen))
        {
            Report(open, "whatever is said beside the dynamic reference, which means different schemas on different ways");
        }

        return Combine([.. alternatives.Select(together => new ValueFacts(together))], hint);
    }

    private static ImmutableArray<ContractSchema>[] Resolve(ImmutableArray<ContractSchema>[] choices) =>
        [.. choices.Select(choice => References.Resolve(choice).ToImmutableArray()).DistinctBy(choice => Key([choice]))];

    private Shape Combine(ImmutableArray<ValueFacts> facts, TypeHint hint)
    {
        var kinds = facts.Aggregate(ValueKinds.None, (all, fact) => all | fact.Kinds);
        var suggested = facts.Aggregate(ValueKinds.None, (all, fact) => all | fact.Suggested);
        if (ValueFacts.IsOneKind(suggested) && facts.All(fact => fact.Suggested == suggested))
        {
            kinds = suggested;
            foreach (var guess in facts)
            {
                Report(guess.Nodes[0], $"{KindWords.Of(suggested)}, as its keywords suggest; no 'type' says that it is nothing else");
            }
        }

        hint = hint with { IsNullable = kinds.HasFlag(ValueKinds.Null) };
        var kind = kinds & ~ValueKinds.Null;
        var holders = facts.Where(fact => (fact.Kinds & kind) != 0).ToImmutableArray();
        switch (kind)
        {
            case ValueKinds.Object:
                return _records.Read(holders, hint);
            case ValueKinds.Array:
                return NullableShape.Of(
                    new ListShape(ReadInside(holders.SelectMany(array => ArrayItems.Of(array.Nodes)), hint, "Item")), hint.IsNullable);
            case ValueKinds.Boolean or ValueKinds.String or ValueKinds.Integer or ValueKinds.Number or ValueKinds.Numeric:
                return _scalars.Read(holders, kind, hint);
            case ValueKinds.None or (ValueKinds.All & ~ValueKinds.Null) when !facts.Any(fact => fact.Enumeration is not null):
                return AnyShape.Instance;
            default:
                Report(holders.IsEmpty ? facts[0].Nodes[0] : holders[0].Nodes[0], $"a JsonElement, since it may be {KindWords.Of(kind)}");
                return AnyShape.Instance;
        }
    }

    private string NameOf(ContractSchema target)
    {
        var pointer = target.Value.Pointer;
        if (pointer.Length == 0)
        {
            return _contracts.TypeOf(target.File);
        }

        if (pointer != target.ShownPointer)
        {
            return "Value";
        }

        var name = pointer[(pointer.LastIndexOf('/') + 1)..]
            .Replace("~1", "/", StringComparison.Ordinal)
            .Replace("~0", "~", StringComparison.Ordinal);
        return CSharpIdentifier.Pascal(name) is { Length: > 0 } identifier ? identifier : "Value";
    }
}
