using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Measuring;

/// <summary>Shows the values of a row to the properties that they belong to. Allocates nothing where it meets no new property.</summary>
internal ref struct RowWalk(PropertyTree tree, ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, ulong row, Span<ulong> key)
{
    private const InstanceTypes Container = InstanceTypes.Object | InstanceTypes.Array;

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly Span<ulong> _key = key;

    public void Walk() => _ = Walk(tree.Root, 0);

    /// <summary>The hash of the value; 0 for one that must not be looked at.</summary>
    private ulong Walk(PropertyNode node, int token)
    {
        ref readonly var value = ref _tokens[token];
        if (node.IsSecret)
        {
            node.State.Add(new MeasuredValue { Type = value.Type, Text = [], Hash = 0 });
            return 0;
        }

        var hash = value.Type switch
        {
            InstanceTypes.Object => AddObject(node, token),
            InstanceTypes.Array => AddArray(node, token),
            InstanceTypes.String => AddString(node, token),
            InstanceTypes.Null => Add(node, token, ValueHash.Null),
            InstanceTypes.Boolean => Add(node, token, value.IsTrue ? ValueHash.True : ValueHash.False),
            _ => AddNumber(node, token),
        };
        if (node.KeyPart >= 0 && value.Type != InstanceTypes.Null)
        {
            _key[node.KeyPart] = hash;
        }

        return hash;
    }

    private ulong AddObject(PropertyNode node, int token)
    {
        var end = _tokens[token].Next;
        PropertyNode? before = null;
        ulong hash = 0;
        var count = 0;
        for (var name = token + 1; name < end; name = _tokens[name + 1].Next)
        {
            var member = node.Find(before, _utf8, in _tokens[name]) ?? node.AnyMember
                ?? tree.AddMember(node, JsonString.Decode(_tokens[name].Text(_utf8), _tokens[name].IsEscaped));
            count++;
            if (member is null)
            {
                hash += ValueHash.OfMember(HashOfText(name), AddOther(name + 1, node.HidesUndeclared));
                continue;
            }

            var nameHash = member == node.AnyMember ? HashOfText(name) : member.NameHash;
            hash += ValueHash.OfMember(nameHash, Walk(member, name + 1));
            before = member == node.AnyMember ? before : member;
        }

        hash += ValueHash.OfObject(count);
        return Add(node, token, hash, count);
    }

    private ulong AddArray(PropertyNode node, int token)
    {
        var end = _tokens[token].Next;
        var count = 0;
        ulong hash = 1;
        if (token + 1 < end)
        {
            node.Items ??= tree.AddItems(node);
        }

        for (var item = token + 1; item < end; item = _tokens[item].Next)
        {
            hash = ValueHash.AddItem(hash, node.Items is null ? AddOther(item, isHidden: false) : Walk(node.Items, item));
            count++;
        }

        return Add(node, token, hash + ValueHash.OfArray(count), count);
    }

    private readonly ulong AddString(PropertyNode node, int token)
    {
        using var text = new Unescaped(_utf8, in _tokens[token]);
        var hash = ValueHash.OfString(text.Utf8);
        node.State.Add(new MeasuredValue
        {
            Type = InstanceTypes.String,
            Text = text.Utf8,
            Hash = hash,
            RowKey = ValueHash.OfPosition(row, (uint)token),
        });
        return hash;
    }

    private readonly ulong AddNumber(PropertyNode node, int token)
    {
        var text = _tokens[token].Text(_utf8);
        var number = MeasuredNumber.Parse(text);
        var hash = ValueHash.OfNumber(in number, text);
        node.State.Add(new MeasuredValue
        {
            Type = _tokens[token].Type,
            Text = text,
            Hash = hash,
            Number = number,
            RowKey = ValueHash.OfPosition(row, (uint)token),
        });
        return hash;
    }

    private readonly ulong Add(PropertyNode node, int token, ulong hash, int count = 0)
    {
        node.State.Add(new MeasuredValue
        {
            Type = _tokens[token].Type,
            Text = _tokens[token].Text(_utf8),
            Hash = hash,
            RowKey = ValueHash.OfPosition(row, (uint)token),
            Count = count,
        });
        return hash;
    }

    /// <summary>Counts the values of a property that is not kept, and of those below it.</summary>
    private readonly ulong AddOther(int token, bool isHidden)
    {
        if (isHidden)
        {
            tree.AddOthers(1);
            return 0;
        }

        var values = 0;
        for (var each = token; each < _tokens[token].Next; each++)
        {
            values += _tokens[each].IsName ? 0 : 1;
        }

        tree.AddOthers(values);
        return HashOf(token);
    }

    private readonly ulong HashOf(int token)
    {
        var type = _tokens[token].Type;
        if ((type & Container) == 0)
        {
            var text = _tokens[token].Text(_utf8);
            return (type & InstanceTypes.Number) != 0 ? ValueHash.OfNumber(MeasuredNumber.Parse(text), text)
                : type == InstanceTypes.String ? HashOfText(token)
                : type == InstanceTypes.Null ? ValueHash.Null
                : _tokens[token].IsTrue ? ValueHash.True : ValueHash.False;
        }

        var isObject = type == InstanceTypes.Object;
        ulong hash = isObject ? 0UL : 1UL;
        var count = 0;
        for (var child = token + 1; child < _tokens[token].Next; child = _tokens[isObject ? child + 1 : child].Next)
        {
            hash = isObject
                ? hash + ValueHash.OfMember(HashOfText(child), HashOf(child + 1))
                : ValueHash.AddItem(hash, HashOf(child));
            count++;
        }

        return hash + (isObject ? ValueHash.OfObject(count) : ValueHash.OfArray(count));
    }

    private readonly ulong HashOfText(int token)
    {
        using var text = new Unescaped(_utf8, in _tokens[token]);
        return ValueHash.OfString(text.Utf8);
    }
}
