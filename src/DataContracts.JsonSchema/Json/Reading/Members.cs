namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>Looks members of an object up.</summary>
internal static class Members
{
    /// <summary>Index of the value of that name, or -1.</summary>
    public static int Find(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int container, ReadOnlySpan<byte> name)
    {
        if (tokens[container].Type != InstanceTypes.Object)
        {
            return -1;
        }

        var end = tokens[container].Next;
        for (var i = container + 1; i < end; i = tokens[i + 1].Next)
        {
            if (NameEquals(utf8, in tokens[i], name))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>How many members an object has.</summary>
    public static int Count(ReadOnlySpan<Token> tokens, int container)
    {
        var count = 0;
        for (var name = container + 1; name < tokens[container].Next; name = tokens[name + 1].Next)
        {
            count++;
        }

        return count;
    }

    public static bool NameEquals(ReadOnlySpan<byte> utf8, in Token token, ReadOnlySpan<byte> name)
    {
        if (!token.IsEscaped)
        {
            return token.Length == name.Length && token.Text(utf8).SequenceEqual(name);
        }

        if (token.Length < name.Length)
        {
            return false;
        }

        using var text = new Unescaped(utf8, in token);
        return text.Utf8.SequenceEqual(name);
    }
}
