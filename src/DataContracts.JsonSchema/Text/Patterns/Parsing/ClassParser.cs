namespace DataContracts.JsonSchema.Text.Patterns;

internal sealed class ClassParser(PatternReader reader, EscapeParser escapes, PatternMode mode)
{
    private const string ClassEscapes = "dDsSwWpP";

    private static readonly CodePointSet Hyphen = CodePointSet.Of('-');

    /// <summary>The class whose '[', at <paramref name="start"/>, is read.</summary>
    public CodePointSet Parse(int start, bool ignoreCase)
    {
        bool negated = reader.TryRead("^");
        var members = new List<CodePointSet>();
        while (!reader.TryRead("]"))
        {
            int memberStart = reader.Offset;
            ClassAtom first = Atom(start, ignoreCase);
            int hyphen = reader.Offset;
            if (!reader.TryRead("-"))
            {
                members.Add(first.Set);
            }
            else if (reader.Peek() == ']')
            {
                reader.Return(hyphen);
                members.Add(first.Set);
            }
            else
            {
                members.Add(Range(memberStart, first, Atom(start, ignoreCase)));
            }
        }

        CodePointSet set = ClassSet.Closed(CodePointSet.Union(members), ignoreCase);
        return negated ? set.Complement() : set;
    }

    private ClassAtom Atom(int classStart, bool ignoreCase)
    {
        int start = reader.Offset;
        int character = reader.Read();
        switch (character)
        {
            case PatternReader.AtEnd:
                PatternReader.Fail(classStart, "This '[' is never closed.");
                return default;
            case '\\' when reader.TryRead("b"):
                return new ClassAtom(CodePointSet.Of('\b'), '\b');
            case '\\' when reader.TryRead("-"):
                return new ClassAtom(Hyphen, '-');
            case '\\':
                bool single = !ClassEscapes.Contains((char)reader.Peek(), StringComparison.Ordinal);
                if (single)
                {
                    int escaped = escapes.ParseCharacter(start);
                    return new ClassAtom(CodePointSet.Of(escaped), escaped);
                }

                return new ClassAtom(escapes.Parse(start, ignoreCase), null);
            default:
                return new ClassAtom(CodePointSet.Of(character), character);
        }
    }

    private CodePointSet Range(int start, ClassAtom first, ClassAtom last)
    {
        if (first.Single is not { } low || last.Single is not { } high)
        {
            if (mode == PatternMode.Strict)
            {
                PatternReader.Fail(start, $"'{reader.TextFrom(start)}' is not a range: a class has no first or last character.");
            }

            return CodePointSet.Union([first.Set, Hyphen, last.Set]);
        }

        if (low > high)
        {
            PatternReader.Fail(start, $"The range '{reader.TextFrom(start)}' ends before it begins.");
        }

        return CodePointSet.Range(low, high);
    }

    /// <summary>A member of a class; <c>Single</c> is null for a class escape, which cannot end a range whatever it holds.</summary>
    private readonly record struct ClassAtom(CodePointSet Set, int? Single);
}
