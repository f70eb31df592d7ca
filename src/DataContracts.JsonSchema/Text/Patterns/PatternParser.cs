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
    private readonly bool strict;
    private readonly EscapeParser escapes;
    private readonly ClassParser classes;
    private readonly GroupNames groups = new();
    private int depth;

    private PatternParser(string pattern, bool strict)
    {
        reader = new PatternReader(pattern);
        this.strict = strict;
        escapes = new EscapeParser(reader, strict);
        classes = new ClassParser(reader, escapes, strict);
    }

    public static bool TryParse(
        string pattern, bool strict, [NotNullWhen(true)] out PatternSyntax? syntax, [NotNullWhen(false)] out PatternError? error)
    {
        try
        {
            syntax = new PatternParser(pattern, strict).Parse();
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
        if (!QuantifierParser.TryParse(reader, strict, out Quantifier quantifier))
        {
            return atom;
        }

        bool quantifiable = reader.TextFrom(start).StartsWith("(?:", StringComparison.Ordinal) || atom switch
        {
            AssertionNode => false,
            LookaroundNode look => !strict && !look.Behind,
            _ => true,
        };
        if (!quantifiable)
        {
            PatternReader.Fail(end, $"'{reader.TextFrom(end)}' repeats nothing: '{reader.TextFrom(start)[..(end - start)]}' matches no character.");
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
                return new AssertionNode(AssertionKind.Start);
            case '$':
                return new AssertionNode(AssertionKind.End);
            case '.':
                return new CharacterNode(EcmaCharacterClasses.Dot);
            case '[':
                return new CharacterNode(classes.Parse(start));
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

        return new CharacterNode(CodePointSet.Of(character));
    }

    private void RefuseLoneBracket(int start, int character)
    {
        if (strict)
        {
            PatternReader.Fail(start, $"A literal '{(char)character}' is written '\\{(char)character}'.");
        }

        reader.Return(start);
        if (QuantifierParser.TryParse(reader, strict, out _))
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
                return new AssertionNode(AssertionKind.WordBoundary);
            case 'B':
                reader.Read();
                return new AssertionNode(AssertionKind.NotWordBoundary);
            case >= '1' and <= '9':
                reader.TryReadDecimal(out int number);
                return groups.Reference(number, start);
            case 'k':
                reader.Read();
                return groups.Reference(GroupNameParser.ParseReference(reader, start), start);
            default:
                return new CharacterNode(escapes.Parse(start));
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
        else if (reader.Peek() == '?')
        {
            PatternReader.Fail(start, "'(?' begins none of the groups (?:  (?=  (?!  (?<=  (?<!  (?<name>; flags inside a pattern are not supported.");
        }

        int number = groups.Declare(name, start);
        return new GroupNode(Closed(start), number);
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
