using System.Text;
using System.Text.Json;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Measuring;

/// <summary>
/// The properties that are measured: those that the contract declares, and of all others the first by pointer, up to a limit, so that
/// which ones does not depend on the order of the rows. Values at pointers beyond it are counted.
/// </summary>
internal sealed class PropertyTree
{
    private readonly Dictionary<string, PropertyNode> _nodes = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _undeclared = new(StringComparer.Ordinal);
    private readonly SignalSettings _settings;
    private int _declared;

    public PropertyTree(ContractShape shape, SignalSettings settings)
    {
        _settings = settings;
        Root = Declare(shape.Root, null);
        _declared = _nodes.Count;
        UndeclaredHiding = shape.HasSecrets ? ValueHiding.RowKeys : ValueHiding.None;
    }

    /// <summary>For states that were written: what is declared is written in them.</summary>
    public PropertyTree(SignalSettings settings, JsonElement state)
    {
        _settings = settings;
        Others = state.GetProperty("others").GetInt64();
        foreach (var property in state.GetProperty("properties").EnumerateObject())
        {
            var isDeclared = property.Value.GetProperty("declared").GetBoolean();
            _declared += isDeclared ? 1 : 0;
            if (Find(property.Name, isDeclared, PropertyState.ReadHiding(property.Value)) is { } node)
            {
                node.SchemaPlaces = [.. property.Value.GetProperty("places").EnumerateArray().Select(place => place.GetString()!)];
                node.State.ReadState(property.Value);
            }
        }

        Root = _nodes.GetValueOrDefault("") ?? throw new FormatException("the state has no row");
    }

    public PropertyNode Root { get; }

    /// <summary>How many values are at properties that are not kept.</summary>
    public long Others { get; private set; }

    /// <summary>All properties, by pointer.</summary>
    public IEnumerable<PropertyNode> Nodes => _nodes.Values.OrderBy(node => node.Pointer, StringComparer.Ordinal);

    /// <summary>The properties of which a document has something to say, by pointer.</summary>
    public IEnumerable<PropertyNode> Measured => Nodes.Where(node => node.State.Present > 0 || node.Object is { State.Objects: > 0 });

    private ValueHiding UndeclaredHiding { get; }

    private int UndeclaredLimit => Math.Max(0, ContractShape.MaxPointers - _declared);

    public PropertyNode? Find(string pointer) => _nodes.GetValueOrDefault(pointer);

    /// <summary>The property at a pointer, which is measured in any case.</summary>
    public PropertyNode Require(string pointer)
    {
        if (_nodes.TryGetValue(pointer, out var known))
        {
            return known;
        }

        _ = Require(pointer[..pointer.LastIndexOf('/')]);
        _declared++;
        return Find(pointer, isDeclared: true, UndeclaredHiding)!;
    }

    public void AddOthers(long values) => Others += values;

    /// <summary>The member of an object that is seen for the first time; null where it is beyond the limit.</summary>
    public PropertyNode? AddMember(PropertyNode parent, string name)
    {
        if (name == ContractShape.Star)
        {
            return null;
        }

        var hiding = parent.HidesUndeclared ? ValueHiding.All : UndeclaredHiding;
        return Add(parent, $"{parent.Pointer}/{JsonPointer.Escape(name)}", name, isDeclared: false, hiding);
    }

    /// <summary>The items of an array that is seen for the first time; null where they are beyond the limit.</summary>
    public PropertyNode? AddItems(PropertyNode parent)
    {
        var hiding = parent.State.Hiding == ValueHiding.All ? ValueHiding.All : UndeclaredHiding;
        return Add(parent, $"{parent.Pointer}/{ContractShape.Star}", null, isDeclared: false, hiding);
    }

    /// <param name="writer">Takes the people's numbers of all properties.</param>
    public void WriteNumbers(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("properties");
        foreach (var node in Measured)
        {
            writer.WritePropertyName(node.Pointer);
            node.State.WriteNumbers(writer, node.Absent);
        }

        writer.WriteEndObject();
    }

    public void WriteState(Utf8JsonWriter writer)
    {
        writer.WriteNumber("others", Others);
        writer.WriteStartObject("properties");
        foreach (var node in Nodes)
        {
            writer.WriteStartObject(node.Pointer);
            writer.WriteBoolean("declared", node.IsDeclared);
            writer.WriteStartArray("places");
            foreach (var place in node.SchemaPlaces)
            {
                writer.WriteStringValue(place);
            }

            writer.WriteEndArray();
            node.State.WriteState(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    public void Merge(PropertyTree other)
    {
        Others += other.Others;
        foreach (var node in other.Nodes)
        {
            if (Find(node.Pointer, node.IsDeclared, node.State.Hiding) is { } own)
            {
                own.State.Merge(node.State);
            }
            else
            {
                Others += node.State.Present;
            }
        }
    }

    /// <summary>The node of a pointer, made where there is none; null beyond the limit. The node above it must be there.</summary>
    private PropertyNode? Find(string pointer, bool isDeclared, ValueHiding hiding)
    {
        if (_nodes.TryGetValue(pointer, out var known))
        {
            return known;
        }

        var end = pointer.LastIndexOf('/');
        var name = IsStar(pointer) ? null : JsonPointer.Unescape(pointer[(end + 1)..]);
        return end < 0 ? Add(null, "", null, isDeclared, hiding)
            : Find(pointer[..end]) is { } parent ? Add(parent, pointer, name, isDeclared, hiding)
            : null;
    }

    private PropertyNode? Add(PropertyNode? parent, string pointer, string? name, bool isDeclared, ValueHiding hiding)
    {
        if (!isDeclared && !MakeRoom(pointer))
        {
            return null;
        }

        var node = new PropertyNode(pointer, Encoding.UTF8.GetBytes(name ?? ""), isDeclared, new PropertyState(_settings, hiding))
        {
            Object = name is null ? null : parent,
            IsSecret = !isDeclared && hiding == ValueHiding.All,
        };
        _nodes.Add(pointer, node);
        if (name is not null)
        {
            parent!.Add(node);
        }
        else if (parent is not null)
        {
            parent.Items ??= node;
        }

        return node;
    }

    /// <summary>Lets the last pointer go where there are too many; false where the new one would be the last.</summary>
    private bool MakeRoom(string pointer)
    {
        if (_undeclared.Count < UndeclaredLimit)
        {
            return _undeclared.Add(pointer);
        }

        if (_undeclared.Max is not { } last || string.CompareOrdinal(pointer, last) > 0)
        {
            return false;
        }

        var removed = _nodes[last];
        Others += removed.State.Present;
        removed.Object?.Remove(removed);
        if (removed.Object is null)
        {
            _nodes[last[..last.LastIndexOf('/')]].Items = null;
        }

        _ = _nodes.Remove(last);
        _ = _undeclared.Remove(last);
        return _undeclared.Add(pointer);
    }

    private PropertyNode Declare(ShapeNode shape, PropertyNode? parent)
    {
        var node = new PropertyNode(shape.Pointer, shape.Name, isDeclared: true, new PropertyState(_settings, shape.Hiding))
        {
            Object = IsStar(shape.Pointer) ? null : parent,
            IsSecret = shape.IsSecret,
            HidesUndeclared = shape.HidesUndeclared,
            SchemaPlaces = shape.SchemaPlaces,
        };
        _nodes[shape.Pointer] = node;
        foreach (var member in shape.Members)
        {
            node.Add(Declare(member, node));
        }

        node.Items = shape.Star is { } star ? Declare(star, node) : shape.HidesNames ? DeclareHidden(node) : null;
        node.AnyMember = shape.HasAnyMember || shape.HidesNames ? node.Items : null;
        return node;
    }

    private PropertyNode DeclareHidden(PropertyNode parent)
    {
        var pointer = $"{parent.Pointer}/{ContractShape.Star}";
        return _nodes[pointer] = new PropertyNode(pointer, [], isDeclared: true, new PropertyState(_settings, ValueHiding.All))
        {
            IsSecret = true,
        };
    }

    private static bool IsStar(string pointer) => pointer.EndsWith($"/{ContractShape.Star}", StringComparison.Ordinal);
}
