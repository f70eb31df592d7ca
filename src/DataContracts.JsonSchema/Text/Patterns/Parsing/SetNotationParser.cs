using System.Text;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>
/// Classes of Unicode sets mode (flag <c>v</c>): <c>[[a-z]--[aeiou]]</c>, <c>[\w&amp;&amp;\p{Lu}]</c>, <c>[\q{abc|d}]</c>.
/// </summary>
internal sealed class SetNotationParser(PatternReader reader, EscapeParser escapes)
{
    private const int MaxDepth = 200;
    private const string SyntaxCharacters = "()[]{}/-|";
    private const string ReservedPunctuators = "&-!#%,:;<=>@`~";
    private const string DoublePunctuators = "&!#$%*+,.:;<=>?@^`~";
    private const string ClassEscapes = "dDsSwWpP";

    private int depth;

    /// <summary>Whether a class was read that no other mode knows.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Whether a pattern may be meant in this mode: some class holds another, an operator or a string.</summary>
    public static bool MayBeMeant(string pattern)
    {
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char character = pattern[i];
            ReadOnlySpan<char> rest = pattern.AsSpan(i);
            if (inClass && (character == '[' || rest.StartsWith("--") || rest.StartsWith("&&") || rest.StartsWith("\\q{")))
            {
                return true;
            }

            i += character == '\\' ? 1 : 0;
            inClass = character == '[' || (inClass && character != ']');
        }

        return false;
    }

    /// <summary>The class whose '[', at <paramref name="start"/>, is read.</summary>
    public ClassSet Parse(int start, bool ignoreCase)
    {
        if (++depth > MaxDepth)
        {
            PatternReader.Fail(start, $"Classes are nested more than {MaxDepth} deep.");
        }

        bool negated = reader.TryRead("^");
        ClassSet set = reader.TryRead("]") ? ClassSet.Empty : Contents(start, ignoreCase);
        if (negated && !set.Strings.IsEmpty)
        {
            PatternReader.Fail(start, "A class of strings has no complement.");
        }

        depth--;
        return negated ? ClassSet.Of(set.Characters.Complement()) : set;
    }

    private ClassSet Contents(int start, bool ignoreCase)
    {
        ClassSet set = Operand(start, ignoreCase, out int? single);
        if (reader.IsAt("--"))
        {
            return Operation(start, "--", set, ignoreCase, static (left, right) => left.Except(right));
        }

        if (reader.IsAt("&&"))
        {
            return Operation(start, "&&", set, ignoreCase, static (left, right) => left.Intersect(right));
        }

        while (true)
        {
            if (reader.IsAt("--") || reader.IsAt("&&"))
            {
                PatternReader.Fail(reader.Offset, "A class joins its members, or cuts them with one operator: nest classes to do both.");
            }

            if (single is { } low && reader.TryRead("-"))
            {
                int offset = reader.Offset;
                _ = Operand(start, ignoreCase, out int? high);
                if (high is not { } last || low > last)
                {
                    PatternReader.Fail(offset, $"'{reader.TextFrom(offset)}' does not end a range.");
                    return set;
                }

                set = set.Union(ClassSet.Of(ClassSet.Closed(CodePointSet.Range(low, last), ignoreCase)));
            }

            if (reader.TryRead("]"))
            {
                return set;
            }

            set = set.Union(Operand(start, ignoreCase, out single));
        }
    }

    private ClassSet Operation(int start, string sign, ClassSet first, bool ignoreCase, Func<ClassSet, ClassSet, ClassSet> apply)
    {
        IsUsed = true;
        while (reader.TryRead(sign))
        {
            if (reader.Peek() == '&')
            {
                PatternReader.Fail(reader.Offset, "'&&' is followed by a member of the class; a literal '&' is written '\\&'.");
            }

            first = apply(first, Operand(start, ignoreCase, out _));
        }

        if (!reader.TryRead("]"))
        {
            PatternReader.Fail(reader.Offset, $"Between members of a class with '{sign}' is '{sign}'.");
        }

        return first;
    }

    /// <summary>A member; <paramref name="single"/> is its character where it is one, which may begin or end a range.</summary>
    private ClassSet Operand(int classStart, bool ignoreCase, out int? single)
    {
        single = null;
        int start = reader.Offset;
        if (reader.TryRead("["))
        {
            ClassSet nested = Parse(start, ignoreCase);

            // "[[]]" is more often a pair of brackets than an empty class in a class.
            IsUsed |= reader.Offset - start > "[]".Length;
            return nested;
        }

        if (reader.TryRead("\\q{"))
        {
            IsUsed = true;
            return Strings(start, ignoreCase);
        }

        if (reader.Peek() == '\\' && IsOneOf(ClassEscapes, reader.PeekAfter()))
        {
            reader.Read();
            return ClassSet.Of(escapes.ParseSet(start, ignoreCase, closesFirst: true));
        }

        int character = Character(classStart);
        single = character;
        return ClassSet.Of(ClassSet.Closed(CodePointSet.Of(character), ignoreCase));
    }

    private ClassSet Strings(int start, bool ignoreCase)
    {
        ClassSet set = ClassSet.Empty;
        var text = new StringBuilder();
        int length = 0;
        int last = 0;
        while (true)
        {
            if (reader.Peek() is '|' or '}')
            {
                set = length == 1
                    ? set with { Characters = set.Characters.Union(ClassSet.Closed(CodePointSet.Of(last), ignoreCase)) }
                    : set with { Strings = set.Strings.Add(text.ToString()) };
                text.Clear();
                length = 0;
                if (reader.Read() == '}')
                {
                    return set;
                }
            }
            else
            {
                last = Character(start);
                length++;
                text.Append(new Rune(Rune.IsValid(last) ? ignoreCase ? CaseFolding.Fold(last) : last : Rune.ReplacementChar.Value));
            }
        }
    }

    private static bool IsOneOf(string characters, int character) =>
        character is > 0 and < 128 && characters.Contains((char)character, StringComparison.Ordinal);

    private int Character(int classStart)
    {
        int start = reader.Offset;
        int first = reader.Peek();
        if (IsOneOf(DoublePunctuators, first) && reader.PeekAfter() == first)
        {
            PatternReader.Fail(start, $"'{(char)first}{(char)first}' has no meaning in a class yet; write '\\' before a literal one.");
        }

        int character = reader.Read();
        switch (character)
        {
            case PatternReader.AtEnd:
                PatternReader.Fail(classStart, "This '[' is never closed.");
                return character;
            case '\\' when reader.TryRead("b"):
                return '\b';
            case '\\' when IsOneOf(ReservedPunctuators, reader.Peek()):
                return reader.Read();
            case '\\':
                return escapes.ParseCharacter(start);
            default:
                if (IsOneOf(SyntaxCharacters, character))
                {
                    PatternReader.Fail(start, $"A literal '{(char)character}' in a class is written '\\{(char)character}'.");
                }

                return character;
        }
    }
}
