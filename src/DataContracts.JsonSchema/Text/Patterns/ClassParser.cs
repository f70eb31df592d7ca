namespace DataContracts.JsonSchema.Text.Patterns;

internal sealed class ClassParser(PatternReader reader, EscapeParser escapes, bool strict)
{
    private const string ClassEscapes = "dDsSwWpP";

    private static readonly CodePointSet Hyphen = CodePointSet.Of('-');

    /// <summary>The class whose '[', at <paramref name="start"/>, is read.</summary>
    public CodePointSet Parse(int start)
    {
        bool negated = reader.TryRead("^");
        var members = new List<CodePointSet>();
        while (!reader.TryRead("]"))
        {
            int memberStart = reader.Offset;
            ClassAtom first = Atom(start);
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
                members.Add(Range(memberStart, first, Atom(start)));
            }
        }

        CodePointSet set = CodePointSet.Union(members);
        return negated ? set.Complement() : set;
    }

    private ClassAtom Atom(int classStart)
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
                CodePointSet set = escapes.Parse(start);
                return new ClassAtom(set, single ? set.Boundaries[0] : null);
            default:
                return new ClassAtom(CodePointSet.Of(character), character);
        }
    }

    private CodePointSet Range(int start, ClassAtom first, ClassAtom last)
    {
        if (first.Single is not { } low || last.Single is not { } high)
        {
            if (strict)
            {
                PatternReader.Fail(start, $"'{reader.TextFrom(start)}' is no range: a class has no first or last character.");
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
