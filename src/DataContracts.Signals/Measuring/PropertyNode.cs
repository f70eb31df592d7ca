using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Measuring;

/// <summary>A property of the rows with its state and the properties below it.</summary>
/// <param name="pointer">Its pointer, with * for items.</param>
/// <param name="name">Its name in UTF-8; empty for *.</param>
/// <param name="isDeclared">Whether the contract declares it.</param>
/// <param name="state">What is measured at it.</param>
internal sealed class PropertyNode(string pointer, byte[] name, bool isDeclared, PropertyState state)
{
    private readonly Dictionary<ulong, PropertyNode> _members = [];
    private PropertyNode? _first;
    private PropertyNode? _next;

    public string Pointer => pointer;

    public bool IsDeclared => isDeclared;

    public PropertyState State => state;

    /// <summary>Whether values below it may not be looked at.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether nothing may be kept of the values of members that are not declared.</summary>
    public bool HidesUndeclared { get; init; }

    /// <summary>The members whose names do not count.</summary>
    public PropertyNode? AnyMember { get; set; }

    public PropertyNode? Items { get; set; }

    /// <summary>The object that has it as a member, or null for items and for the row itself.</summary>
    public PropertyNode? Object { get; init; }

    /// <summary>How many objects could have it and do not.</summary>
    public long Absent => Object is null ? 0 : Object.State.Objects - state.Present;

    /// <summary>Where the contract declares it.</summary>
    public IReadOnlyList<string> SchemaPlaces { get; set; } = [];

    /// <summary>Hash of the name.</summary>
    public ulong NameHash { get; } = ValueHash.OfString(name);

    /// <summary>Where the key of a row takes this value, or -1.</summary>
    public int KeyPart { get; set; } = -1;

    public void Add(PropertyNode member) => _members.Add(member.NameHash, member);

    public void Remove(PropertyNode member)
    {
        _ = _members.Remove(member.NameHash);
        _first = null;
        foreach (var other in _members.Values)
        {
            other._next = null;
        }
    }

    /// <summary>The member of that name, or null. The members of a row mostly have the order of the row before.</summary>
    /// <param name="before">The member before it in the row, or null.</param>
    /// <param name="utf8">The row.</param>
    /// <param name="token">The name.</param>
    public PropertyNode? Find(PropertyNode? before, ReadOnlySpan<byte> utf8, in Token token)
    {
        ref var guess = ref before is null ? ref _first : ref before._next;
        if (guess is not null && guess.HasName(utf8, in token))
        {
            return guess;
        }

        using var text = new Unescaped(utf8, in token);
        if (!_members.TryGetValue(ValueHash.OfString(text.Utf8), out var found) || !found.HasName(utf8, in token))
        {
            return null;
        }

        return guess = found;
    }

    private bool HasName(ReadOnlySpan<byte> utf8, in Token token) => Members.NameEquals(utf8, in token, name);
}
