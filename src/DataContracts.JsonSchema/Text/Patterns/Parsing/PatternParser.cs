using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>
/// Parses an ECMA-262 pattern in Unicode mode. Not strict, it also takes what schemas in use write although Unicode mode forbids it
/// and whose meaning without that mode is beyond doubt: <c>\-</c>, <c>[\w-.]</c>, a brace or bracket that closes or opens nothing.
/// </summary>
internal sealed class PatternParser
{
    private const int MaxDepth = 200;

    private readonly PatternReader reader;
    private readonly PatternMode mode;
    private readonly EscapeParser escapes;
    private readonly ClassParser classes;
    private readonly SetNotationParser setNotation;
    private readonly GroupNames groups = new();
    private PatternFlags flags;
    private int depth;

    private PatternParser(string pattern, PatternMode mode)
    {
        reader = new PatternReader(pattern);
        this.mode = mode;
        escapes = new EscapeParser(reader, mode);
        classes = new ClassParser(reader, escapes, mode);
        setNotation = new SetNotationParser(reader, escapes);
    }

    public static bool TryParse(
        string pattern, PatternMode mode, [NotNullWhen(true)] out PatternSyntax? syntax, [NotNullWhen(false)] out PatternError? error)
    {
        // Where Unicode mode has a meaning for a pattern, that is the meaning.
        if (mode == PatternMode.Lenient && SetNotationParser.MayBeMeant(pattern)
            && !TryParse(pattern, PatternMode.Strict, out _, out _) && TryParse(pattern, PatternMode.Sets, out syntax, out error))
        {
            return true;
        }

        try
        {
            var parser = new PatternParser(pattern, mode);
            syntax = parser.Parse();
            if (mode == PatternMode.Sets && !parser.setNotation.IsUsed)
            {
                PatternReader.Fail(0, "No class of the pattern holds another class, an operator or a string.");
            }

            error = null;
            return true;
        }
        catch (PatternSyntaxException exception)
        {
            syntax = null;
            error = exception.Error;
            return false;
        }
    }

    private PatternSyntax Parse()
    {
        PatternNode root = Disjunction();
        if (reader.Peek() != PatternReader.AtEnd)
        {
            PatternReader.Fail(reader.Offset, "This ')' closes no group.");
        }

        return new PatternSyntax(groups.Resolve(root), groups.Referenced());
    }

    private PatternNode Disjunction()
    {
        ImmutableArray<PatternNode>.Builder alternatives = ImmutableArray.CreateBuilder<PatternNode>();
        do
        {
            alternatives.Add(Alternative());
        }
        while (reader.TryRead("|"));

        return alternatives.Count == 1 ? alternatives[0] : new DisjunctionNode(alternatives.ToImmutable());
    }

    private PatternNode Alternative()
    {
        ImmutableArray<PatternNode>.Builder terms = ImmutableArray.CreateBuilder<PatternNode>();
        while (reader.Peek() is not (PatternReader.AtEnd or '|' or ')'))
        {
            terms.Add(Term());
        }

        return terms.Count == 1 ? terms[0] : new SequenceNode(terms.ToImmutable());
    }

    private PatternNode Term()
    {
        int start = reader.Offset;
        PatternNode atom = Atom();
        int end = reader.Offset;
        if (!QuantifierParser.TryParse(reader, mode, out Quantifier quantifier))
        {
            return atom;
        }

        bool isGroup = reader.CharacterAt(start) == '(' && reader.CharacterAt(start + 2) is not ('=' or '!' or '<');
        bool quantifiable = isGroup || atom switch
        {
            AssertionNode => false,
            LookaroundNode look => mode == PatternMode.Lenient && !look.Behind,
            _ => true,
        };
        if (!quantifiable)
        {
            string atomText = reader.TextFrom(start)[..(end - start)];
            PatternReader.Fail(end, $"'{reader.TextFrom(end)}' repeats nothing: '{atomText}' matches no character.");
        }

        return new QuantifierNode(atom, quantifier.Min, quantifier.Max, quantifier.Lazy);
    }

    private PatternNode Atom()
    {
        int start = reader.Offset;
        int character = reader.Read();
        switch (character)
        {
            case '^':
                return new AssertionNode(flags.Multiline ? AssertionKind.LineStart : AssertionKind.Start);
            case '$':
                return new AssertionNode(flags.Multiline ? AssertionKind.LineEnd : AssertionKind.End);
            case '.':
                return new CharacterNode(flags.DotAll ? CodePointSet.All : EcmaCharacterClasses.Dot);
            case '[' when mode == PatternMode.Sets:
                return setNotation.Parse(start, flags.IgnoreCase).ToNode(flags.IgnoreCase);
            case '[':
                return new CharacterNode(classes.Parse(start, flags.IgnoreCase));
            case '(':
                return Group(start);
            case '\\':
                return AtomEscape(start);
            case '*' or '+' or '?':
                PatternReader.Fail(start, $"'{(char)character}' has nothing to repeat.");
                break;
            case '{' or '}' or ']':
                RefuseLoneBracket(start, character);
                break;
        }

        return new CharacterNode(ClassSet.Closed(CodePointSet.Of(character), flags.IgnoreCase));
    }

    private void RefuseLoneBracket(int start, int character)
    {
        if (mode != PatternMode.Lenient)
        {
            PatternReader.Fail(start, $"A literal '{(char)character}' is written '\\{(char)character}'.");
        }

        reader.Return(start);
        if (QuantifierParser.TryParse(reader, mode, out _))
        {
            PatternReader.Fail(start, $"'{reader.TextFrom(start)}' has nothing to repeat.");
        }

        reader.Return(start + 1);
    }

    private PatternNode AtomEscape(int start)
    {
        switch (reader.Peek())
        {
            case 'b':
                reader.Read();
                return new AssertionNode(flags.IgnoreCase ? AssertionKind.FoldedWordBoundary : AssertionKind.WordBoundary);
            case 'B':
                reader.Read();
                return new AssertionNode(flags.IgnoreCase ? AssertionKind.NotFoldedWordBoundary : AssertionKind.NotWordBoundary);
            case >= '1' and <= '9':
                reader.TryReadDecimal(out int number);
                return groups.Reference(number, flags.IgnoreCase, start);
            case 'k':
                reader.Read();
                return groups.Reference(GroupNameParser.ParseReference(reader, start), flags.IgnoreCase, start);
            default:
                return new CharacterNode(escapes.ParseSet(start, flags.IgnoreCase, closesFirst: mode == PatternMode.Sets));
        }
    }

    private PatternNode Group(int start)
    {
        if (++depth > MaxDepth)
        {
            PatternReader.Fail(start, $"Groups are nested more than {MaxDepth} deep.");
        }

        PatternNode node = GroupBody(start);
        depth--;
        return node;
    }

    private PatternNode GroupBody(int start)
    {
        if (reader.TryRead("?:"))
        {
            return Closed(start);
        }

        if (reader.TryRead("?="))
        {
            return new LookaroundNode(Closed(start), Behind: false, Negative: false);
        }

        if (reader.TryRead("?!"))
        {
            return new LookaroundNode(Closed(start), Behind: false, Negative: true);
        }

        if (reader.TryRead("?<="))
        {
            return new LookaroundNode(Closed(start), Behind: true, Negative: false);
        }

        if (reader.TryRead("?<!"))
        {
            return new LookaroundNode(Closed(start), Behind: true, Negative: true);
        }

        string? name = null;
        if (reader.TryRead("?<"))
        {
            name = GroupNameParser.Parse(reader, start);
        }
        else if (reader.TryRead("?"))
        {
            return Modified(start);
        }

        int number = groups.Declare(name, start);
        return new GroupNode(Closed(start), number);
    }

    private PatternNode Modified(int start)
    {
        PatternFlags outer = flags;
        if (!PatternFlags.TryRead(reader, outer, start, out flags))
        {
            PatternReader.Fail(
                start,
                "'(?' begins none of the groups (?:  (?=  (?!  (?<=  (?<!  (?<name>  (?i:  (?-i:; flags inside a pattern have their "
                    + "own group.");
        }

        PatternNode body = Closed(start);
        flags = outer;
        return body;
    }

    private PatternNode Closed(int start)
    {
        PatternNode body = Disjunction();
        if (!reader.TryRead(")"))
        {
            PatternReader.Fail(start, "This '(' is never closed.");
        }

        return body;
    }
}
