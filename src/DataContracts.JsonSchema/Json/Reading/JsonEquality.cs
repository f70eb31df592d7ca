using DataContracts.JsonSchema.Json.Numbers;
using DataContracts.JsonSchema.Text;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>
/// Equality of JSON values as JSON Schema defines it (2020-12 Core, section 4.2.2): numbers by value, objects in any order.
/// </summary>
internal static class JsonEquality
{
    private const int Few = 16;

    public static bool AreEqual(
        ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int index, ReadOnlySpan<byte> otherUtf8, ReadOnlySpan<Token> otherTokens,
        int other)
    {
        ref readonly var left = ref tokens[index];
        ref readonly var right = ref otherTokens[other];
        return (left.Type & right.Type & (InstanceTypes.Array | InstanceTypes.Object)) == 0
            ? ScalarsAreEqual(utf8, in left, otherUtf8, in right)
            : ContainersAreEqual(utf8, tokens, index, otherUtf8, otherTokens, other);
    }

    /// <summary>Equal values have equal hashes.</summary>
    public static ulong Hash(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int index)
    {
        using var open = new ValueStack<OpenContainer>(stackalloc OpenContainer[Few]);
        var hash = 0ul;
        var value = index;
        while (true)
        {
            ref readonly var token = ref tokens[value];
            if (token.Type is InstanceTypes.Array or InstanceTypes.Object)
            {
                open.Push(new OpenContainer(value, value + 1, token.Type == InstanceTypes.Array ? 5ul : 7ul));
            }
            else
            {
                hash = HashOfScalar(utf8, in token);
                if (!open.TryPop(out var around))
                {
                    return hash;
                }

                open.Push(around.With(hash, utf8, tokens));
            }

            // Containers that end here are values of those around them.
            while (open.TryPop(out var container))
            {
                if (container.Next < tokens[container.Index].Next)
                {
                    value = tokens[container.Index].Type == InstanceTypes.Object ? container.Next + 1 : container.Next;
                    open.Push(container);
                    break;
                }

                hash = container.Hash;
                if (!open.TryPop(out var around))
                {
                    return hash;
                }

                open.Push(around.With(hash, utf8, tokens));
            }
        }
    }

    // Apart from the scalars, which are most of what is compared and need no stack.
    private static bool ContainersAreEqual(
        ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int index, ReadOnlySpan<byte> otherUtf8, ReadOnlySpan<Token> otherTokens,
        int other)
    {
        // What is left to compare is on a stack of its own: a document may be deeper than that of the thread.
        var open = new ValueStack<(int Index, int Other)>(stackalloc (int, int)[Few]);
        try
        {
            open.Push((index, other));
            while (open.TryPop(out var pair))
            {
                ref readonly var left = ref tokens[pair.Index];
                ref readonly var right = ref otherTokens[pair.Other];
                var isEqual = (left.Type, right.Type) switch
                {
                    (InstanceTypes.Array, InstanceTypes.Array) => PushItems(tokens, pair.Index, otherTokens, pair.Other, ref open),
                    (InstanceTypes.Object, InstanceTypes.Object) =>
                        PushMembers(utf8, tokens, pair.Index, otherUtf8, otherTokens, pair.Other, ref open),
                    _ => ScalarsAreEqual(utf8, in left, otherUtf8, in right),
                };
                if (!isEqual)
                {
                    return false;
                }
            }

            return true;
        }
        finally
        {
            open.Dispose();
        }
    }

    private static ulong HashOfScalar(ReadOnlySpan<byte> utf8, in Token token) => token.Type switch
    {
        InstanceTypes.Null => 1,
        InstanceTypes.Boolean => token.IsTrue ? 2ul : 3ul,
        InstanceTypes.String => HashOfString(utf8, in token),
        _ => ExactNumber.Parse(token.Text(utf8)).GetHash(),
    };

    private static bool ScalarsAreEqual(ReadOnlySpan<byte> utf8, in Token left, ReadOnlySpan<byte> otherUtf8, in Token right)
    {
        if ((left.Type & InstanceTypes.Number) != 0)
        {
            return (right.Type & InstanceTypes.Number) != 0
                && ExactNumber.Parse(left.Text(utf8)).CompareTo(ExactNumber.Parse(right.Text(otherUtf8))) == 0;
        }

        return left.Type == right.Type && left.Type switch
        {
            InstanceTypes.Null => true,
            InstanceTypes.Boolean => left.IsTrue == right.IsTrue,
            _ => StringsAreEqual(utf8, in left, otherUtf8, in right),
        };
    }

    private static ulong HashOfString(ReadOnlySpan<byte> utf8, in Token token)
    {
        using var text = new Unescaped(utf8, in token);
        return SeededHash.Of(text.Utf8);
    }

    private static bool StringsAreEqual(ReadOnlySpan<byte> utf8, in Token left, ReadOnlySpan<byte> otherUtf8, in Token right)
    {
        if (!left.IsEscaped && !right.IsEscaped)
        {
            return left.Text(utf8).SequenceEqual(right.Text(otherUtf8));
        }

        using var text = new Unescaped(utf8, in left);
        return Members.NameEquals(otherUtf8, in right, text.Utf8);
    }

    private static bool PushItems(
        ReadOnlySpan<Token> tokens, int index, ReadOnlySpan<Token> otherTokens, int other, ref ValueStack<(int, int)> open)
    {
        var item = index + 1;
        var otherItem = other + 1;
        while (item < tokens[index].Next && otherItem < otherTokens[other].Next)
        {
            open.Push((item, otherItem));
            item = tokens[item].Next;
            otherItem = otherTokens[otherItem].Next;
        }

        return item == tokens[index].Next && otherItem == otherTokens[other].Next;
    }

    private static bool PushMembers(
        ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int index, ReadOnlySpan<byte> otherUtf8, ReadOnlySpan<Token> otherTokens,
        int other, ref ValueStack<(int, int)> open)
    {
        var count = Members.Count(tokens, index);
        if (count != Members.Count(otherTokens, other))
        {
            return false;
        }

        using var members = new MemberLookup(otherUtf8, otherTokens, other, count);
        for (var name = index + 1; name < tokens[index].Next; name = tokens[name + 1].Next)
        {
            using var text = new Unescaped(utf8, in tokens[name]);
            var match = members.Find(text.Utf8);
            if (match < 0)
            {
                return false;
            }

            open.Push((name + 1, match));
        }

        return true;
    }

    /// <summary>A container that is being hashed.</summary>
    /// <param name="Index">Its token.</param>
    /// <param name="Next">The next item, or the name of the next member.</param>
    /// <param name="Hash">The hash of what is before that.</param>
    private readonly record struct OpenContainer(int Index, int Next, ulong Hash)
    {
        /// <summary>The same after the next value, which has this hash. Members count in any order.</summary>
        public OpenContainer With(ulong hash, ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens) =>
            tokens[Index].Type == InstanceTypes.Array
                ? this with { Next = tokens[Next].Next, Hash = SeededHash.Of(Hash, hash) }
                : this with { Next = tokens[Next + 1].Next, Hash = Hash + SeededHash.Of(HashOfString(utf8, in tokens[Next]), hash) };
    }
}
