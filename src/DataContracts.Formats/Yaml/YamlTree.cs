using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DataContracts.Formats;

/// <summary>Events of the parser to the values of a document.</summary>
internal sealed class YamlTree(IParser parser, int maxDepth)
{
    private readonly SourceDocumentBuilder _builder = new();
    private readonly Dictionary<AnchorName, YamlAnchor> _anchors = [];
    private readonly YamlBudget _budget = new(maxDepth);

    // Where the last scalar or bracket ends: a block has no mark of its own there, only that of what follows it.
    private SourceRange _end;

    public SourceDocument Read(string path)
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out var end))
        {
            throw new YamlProblemException(SyntaxRules.NotJson, end.Start, "the file is empty");
        }

        parser.Consume<DocumentStart>();
        _ = Value(depth: 1);
        parser.Consume<DocumentEnd>();
        return parser.Accept<StreamEnd>(out _)
            ? _builder.Build(path)
            : throw new YamlProblemException(
                SyntaxRules.NotJson, parser.Current!.Start, "a second document starts here; one file is one document");
    }

    /// <summary>Reads a value and returns how deep it is nested in itself.</summary>
    private int Value(int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Repeat(alias, depth);
        }

        if (!parser.Accept<NodeEvent>(out var node))
        {
            throw new YamlProblemException(SyntaxRules.NotJson, parser.Current!.Start, "a value is missing here");
        }

        var (start, before) = (_builder.WrittenUtf8.Length, _budget.Values);
        _budget.Spend(1, node.Start, depth);
        var height = node switch
        {
            SequenceStart => Sequence(depth),
            MappingStart => Mapping(depth),
            _ => Scalar(parser.Consume<Scalar>()),
        };
        if (!node.Anchor.IsEmpty)
        {
            // A comma before the value belongs to the sequence around it.
            var utf8 = _builder.WrittenUtf8[start..].TrimStart((byte)',');
            _anchors[node.Anchor] = new YamlAnchor(utf8.ToArray(), _budget.Values - before, height);
        }

        return height;
    }

    private int Repeat(AnchorAlias alias, int depth)
    {
        var anchor = Resolve(alias, depth);
        _builder.WriteJson(anchor.Utf8, Positions.Between(alias.Start, alias.End));
        _end = Positions.At(alias.End);
        return anchor.Height;
    }

    private YamlAnchor Resolve(AnchorAlias alias, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value, out var anchor))
        {
            throw new YamlProblemException(SyntaxRules.NotJson, alias.Start, $"nothing before this has the anchor '{alias.Value}'",
                "nothing before this has that anchor");
        }

        _budget.Spend(anchor.Values, alias.Start, depth + anchor.Height - 1);
        return anchor;
    }

    private int Scalar(Scalar scalar)
    {
        var range = Positions.Between(scalar.Start, scalar.End);
        if (CoreSchema.Literal(scalar) is { } literal)
        {
            _builder.WriteJson(Encoding.UTF8.GetBytes(literal), range);
        }
        else
        {
            _builder.WriteString(scalar.Value, range);
        }

        _end = Positions.At(scalar.End);
        return 1;
    }

    private int Sequence(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        CoreSchema.RefuseTag(start, "tag:yaml.org,2002:seq");
        _builder.WriteStartArray(Positions.Between(start.Start, start.End));
        var height = 0;
        while (!parser.Accept<SequenceEnd>(out _))
        {
            height = Math.Max(height, Value(depth + 1));
        }

        var end = parser.Consume<SequenceEnd>();
        _end = start.Style == SequenceStyle.Flow ? Positions.AfterBracket(end.Start) : _end;
        _builder.WriteEndArray(_end);
        return height + 1;
    }

    private int Mapping(int depth)
    {
        var start = parser.Consume<MappingStart>();
        CoreSchema.RefuseTag(start, "tag:yaml.org,2002:map");
        _builder.WriteStartObject(Positions.Between(start.Start, start.End));
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        var (height, merge) = (0, new YamlMerge());
        while (!parser.Accept<MappingEnd>(out _))
        {
            if (parser.Accept<Scalar>(out var name) && YamlMerge.IsKey(name))
            {
                parser.Consume<Scalar>();
                merge.Read(parser, alias => Resolve(alias, depth));
            }
            else
            {
                Name(lines);
                height = Math.Max(height, Value(depth + 1));
            }
        }

        height = Math.Max(height, merge.Write(_builder, lines.Keys));
        var end = parser.Consume<MappingEnd>();
        _end = start.Style == MappingStyle.Flow ? Positions.AfterBracket(end.Start) : _end;
        _builder.WriteEndObject(_end);
        return height + 1;
    }

    private void Name(Dictionary<string, long> lines)
    {
        if (!parser.TryConsume<Scalar>(out var name))
        {
            throw new YamlProblemException(SyntaxRules.NotJson, parser.Current!.Start, "a key must be a plain text: JSON has no other");
        }

        if (!lines.TryAdd(name.Value, name.Start.Line))
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"'{name.Value}' is in this mapping already, at line {lines[name.Value]}; readers disagree on which one counts");
            throw new YamlProblemException(SyntaxRules.DuplicateName, name.Start, message);
        }

        _builder.WriteName(name.Value, Positions.Between(name.Start, name.End));
        _end = Positions.At(name.End);
    }
}
