using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Writes a pattern as text for .NET's Regex, using nothing whose meaning differs between the two languages.</summary>
internal sealed class RegexWriter
{
    private readonly StringBuilder output = new();
    private readonly PatternSyntax syntax;
    private bool leftward;

    private RegexWriter(PatternSyntax syntax) => this.syntax = syntax;

    public static string Write(PatternSyntax syntax)
    {
        var writer = new RegexWriter(syntax);
        writer.Node(syntax.Root);

        // A search must not begin between the two halves of a pair.
        return $"(?![\\uDC00-\\uDFFF])(?:{writer.output})";
    }

    private void Node(PatternNode node)
    {
        switch (node)
        {
            case CharacterNode character:
                Utf16SetWriter.Write(output, character.Set);
                break;
            case SequenceNode sequence:
                foreach (PatternNode term in sequence.Terms)
                {
                    Node(term);
                }

                break;
            case DisjunctionNode disjunction:
                Disjunction(disjunction);
                break;
            case QuantifierNode quantifier:
                Quantifier(quantifier);
                break;
            case GroupNode group:
                Group(group);
                break;
            case AssertionNode assertion:
                Assertion(assertion.Kind);
                break;
            case LookaroundNode look:
                Lookaround(look);
                break;
            case BackreferenceNode reference:
                // To a group that took no part a backreference matches the empty string.
                output.Append(CultureInfo.InvariantCulture, $"(?({reference.Group})\\{reference.Group})");
                break;
        }
    }

    private void Disjunction(DisjunctionNode disjunction)
    {
        output.Append("(?:");
        for (int i = 0; i < disjunction.Alternatives.Length; i++)
        {
            output.Append(i > 0 ? "|" : string.Empty);
            Node(disjunction.Alternatives[i]);
        }

        output.Append(')');
    }

    private void Group(GroupNode group)
    {
        if (syntax.ReferencedGroups.Contains(group.Number))
        {
            output.Append(CultureInfo.InvariantCulture, $"(?<{group.Number}>");
        }
        else
        {
            output.Append("(?:");
        }

        Node(group.Body);
        output.Append(')');
    }

    private void Quantifier(QuantifierNode quantifier)
    {
        output.Append("(?:");
        string forget = ForgetCaptures(quantifier.Body);
        output.Append(leftward ? string.Empty : forget);
        Node(quantifier.Body);
        output.Append(leftward ? forget : string.Empty).Append(')');
        output.Append((quantifier.Min, quantifier.Max) switch
        {
            (0, QuantifierNode.Unbounded) => "*",
            (1, QuantifierNode.Unbounded) => "+",
            (0, 1) => "?",
            (int min, QuantifierNode.Unbounded) => string.Create(CultureInfo.InvariantCulture, $"{{{min},}}"),
            (int min, int max) => string.Create(CultureInfo.InvariantCulture, $"{{{min},{max}}}"),
        });

        // Without backreferences laziness decides nothing, and lazy loops over what may be empty can run forever in .NET.
        output.Append(quantifier.Lazy && !syntax.ReferencedGroups.IsEmpty ? "?" : string.Empty);
    }

    // Each round of a repetition begins without the captures of the round before; .NET would keep them.
    private string ForgetCaptures(PatternNode body) =>
        string.Concat(GroupsIn(body).Where(syntax.ReferencedGroups.Contains)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"(?({number})(?<-{number}>))")));

    private static IEnumerable<int> GroupsIn(PatternNode node) => node switch
    {
        GroupNode group => GroupsIn(group.Body).Prepend(group.Number),
        QuantifierNode quantifier => GroupsIn(quantifier.Body),
        LookaroundNode look => GroupsIn(look.Body),
        SequenceNode sequence => sequence.Terms.SelectMany(GroupsIn),
        DisjunctionNode disjunction => disjunction.Alternatives.SelectMany(GroupsIn),
        _ => [],
    };

    private void Assertion(AssertionKind kind)
    {
        switch (kind)
        {
            case AssertionKind.Start:
                output.Append("\\A");
                break;
            case AssertionKind.End:
                output.Append("\\z");
                break;
            default:
                // .NET's \b knows all letters of Unicode, ECMA-262's only those of ASCII.
                const string Word = "[0-9A-Z_a-z]";
                output.Append(kind == AssertionKind.WordBoundary
                    ? $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))"
                    : $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))");
                break;
        }
    }

    private void Lookaround(LookaroundNode look)
    {
        bool outer = leftward;
        leftward = look.Behind;
        output.Append("(?").Append(look.Behind ? "<" : string.Empty).Append(look.Negative ? '!' : '=');
        Node(look.Body);
        output.Append(')');
        leftward = outer;
    }
}
