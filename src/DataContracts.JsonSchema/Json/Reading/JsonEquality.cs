using DataContracts.JsonSchema.Json.Numbers;
using DataContracts.JsonSchema.Text;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>
/// Equality of JSON values as JSON Schema defines it (2020-12 Core, section 4.2.2): numbers by value, objects in any order.
/// </summary>
internal static class JsonEquality
{
    public static bool AreEqual(
        ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int index, ReadOnlySpan<byte> otherUtf8, ReadOnlySpan<Token> otherTokens,
        int other)
    {
        ref readonly var left = ref tokens[index];
        ref readonly var right = ref otherTokens[other];
        if ((left.Type & InstanceTypes.Number) != 0)
        {
            return (right.Type & InstanceTypes.Number) != 0
                && ExactNumber.Parse(left.Text(utf8)).CompareTo(ExactNumber.Parse(right.Text(otherUtf8))) == 0;
        }

        if (left.Type != right.Type)
        {
            return false;
        }

        return left.Type switch
        {
            InstanceTypes.Null => true,
            InstanceTypes.Boolean => left.IsTrue == right.IsTrue,
            InstanceTypes.String => StringsAreEqual(utf8, in left, otherUtf8, in right),
            InstanceTypes.Array => ArraysAreEqual(utf8, tokens, index, otherUtf8, otherTokens, other),
            _ => ObjectsAreEqual(utf8, tokens, index, otherUtf8, otherTokens, other),
        };
    }

    /// <summary>Equal values have equal hashes.</summary>
    public static ulong Hash(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int index)
    {
        ref readonly var token = ref tokens[index];
        switch (token.Type)
        {
            case InstanceTypes.Null:
                return 1;
            case InstanceTypes.Boolean:
                return token.IsTrue ? 2ul : 3ul;
            case InstanceTypes.String:
                return HashOfString(utf8, in token);
            case InstanceTypes.Array:
                ulong sequence = 5;
                for (var item = index + 1; item < token.Next; item = tokens[item].Next)
                {
                    sequence = SeededHash.Of(sequence, Hash(utf8, tokens, item));
                }

                return sequence;
            case InstanceTypes.Object:
                ulong sum = 7;
                for (var name = index + 1; name < token.Next; name = tokens[name + 1].Next)
                {
                    sum += SeededHash.Of(HashOfString(utf8, in tokens[name]), Hash(utf8, tokens, name + 1));
                }

                return sum;
            default:
                return ExactNumber.Parse(token.Text(utf8)).GetHash();
        }
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

    private static bool ArraysAreEqual(
        ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int index, ReadOnlySpan<byte> otherUtf8, ReadOnlySpan<Token> otherTokens,
        int other)
    {
        var item = index + 1;
        var otherItem = other + 1;
        while (item < tokens[index].Next && otherItem < otherTokens[other].Next)
        {
            if (!AreEqual(utf8, tokens, item, otherUtf8, otherTokens, otherItem))
            {
                return false;
            }

            item = tokens[item].Next;
            otherItem = otherTokens[otherItem].Next;
        }

        return item == tokens[index].Next && otherItem == otherTokens[other].Next;
    }

    private static bool ObjectsAreEqual(
        ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int index, ReadOnlySpan<byte> otherUtf8, ReadOnlySpan<Token> otherTokens,
        int other)
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
            if (match < 0 || !AreEqual(utf8, tokens, name + 1, otherUtf8, otherTokens, match))
            {
                return false;
            }
        }

        return true;
    }
}
