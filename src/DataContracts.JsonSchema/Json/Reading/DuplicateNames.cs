namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>Finds duplicate member names in an object.</summary>
internal static class DuplicateNames
{
    private const int FewMembers = 8;

    public static IEnumerable<SyntaxProblem> Find(SourceDocument document)
    {
        for (var index = 0; index < document.Tokens.Length; index++)
        {
            if (document.Tokens[index].Type == InstanceTypes.Object && MayRepeat(document, index))
            {
                foreach (var problem in FindIn(document, index))
                {
                    yield return problem;
                }
            }
        }
    }

    /// <summary>Nearly every object is small and repeats nothing: that is seen here without allocating.</summary>
    private static bool MayRepeat(SourceDocument document, int container)
    {
        Span<ulong> seen = stackalloc ulong[FewMembers];
        var count = 0;
        var tokens = document.Tokens;
        for (var name = container + 1; name < tokens[container].Next; name = tokens[name + 1].Next)
        {
            if (count == FewMembers || tokens[name].IsEscaped)
            {
                return true;
            }

            var text = document.TextOf(name);
            var fingerprint = ((ulong)text.Length << 32) | ((ulong)(text.IsEmpty ? 0 : text[0]) << 16) | (text.IsEmpty ? 0u : text[^1]);
            if (seen[..count].Contains(fingerprint))
            {
                return true;
            }

            seen[count++] = fingerprint;
        }

        return false;
    }

    private static IEnumerable<SyntaxProblem> FindIn(SourceDocument document, int container)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var name = container + 1; name < document.Tokens[container].Next; name = document.Tokens[name + 1].Next)
        {
            var text = document.StringOf(name);
            if (!first.TryAdd(text, name))
            {
                var line = document.RangeOf(first[text]).StartLine;
                yield return new SyntaxProblem(
                    SyntaxRules.DuplicateName,
                    document.RangeOf(name),
                    string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"'{text}' is already in this object, at line {line}; readers disagree on which one counts"))
                {
                    MessageWithoutText = string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"this name is already in this object, at line {line}; readers disagree on which one counts"),
                    Name = name,
                };
            }
        }
    }
}
