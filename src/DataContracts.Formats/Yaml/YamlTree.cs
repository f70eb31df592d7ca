using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DataContracts.Formats;

/// <summary>Events of the parser to a tree of values.</summary>
internal sealed class YamlTree(IParser parser, string path)
{
    private readonly Dictionary<string, SourceRange> _ranges = new(StringComparer.Ordinal);
    private readonly Dictionary<AnchorName, JsonNode?> _anchors = [];
    private readonly YamlBudget _budget = new();

    public YamlDocument Read()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out var end))
        {
            throw new YamlProblemException(SyntaxRules.NotJson, end.Start, "the file is empty");
        }

        parser.Consume<DocumentStart>();
        var root = Node("", 1);
        parser.Consume<DocumentEnd>();
        return parser.Accept<StreamEnd>(out _)
            ? new YamlDocument(path, root, _ranges)
            : throw new YamlProblemException(SyntaxRules.NotJson, parser.Current!.Start, "a second document starts here; one file is one document");
    }

    private JsonNode? Node(string pointer, int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            _ranges.TryAdd(pointer, Places.Between(alias.Start, alias.End));
            return Repeat(alias, depth);
        }

        if (!parser.Accept<NodeEvent>(out var start))
        {
            throw new YamlProblemException(SyntaxRules.NotJson, parser.Current!.Start, "a value is missing here");
        }

        _ranges.TryAdd(pointer, Places.Between(start.Start, start.End));
        _budget.Spend(start.Start, depth);
        var value = start switch
        {
            SequenceStart => Sequence(pointer, depth),
            MappingStart => Mapping(pointer, depth),
            _ => CoreSchema.Resolve(parser.Consume<Scalar>()),
        };
        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor] = value;
        }

        return value;
    }

    private JsonNode? Repeat(AnchorAlias alias, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value, out var anchored))
        {
            throw new YamlProblemException(SyntaxRules.NotJson, alias.Start, $"nothing before this has the anchor '{alias.Value}'");
        }

        _budget.SpendAll(anchored, alias.Start, depth);
        return anchored?.DeepClone();
    }

    private JsonArray Sequence(string pointer, int depth)
    {
        CoreSchema.RefuseTag(parser.Consume<SequenceStart>(), "tag:yaml.org,2002:seq");
        var items = new JsonArray();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node($"{pointer}/{items.Count}", depth + 1));
        }

        return items;
    }

    private JsonObject Mapping(string pointer, int depth)
    {
        CoreSchema.RefuseTag(parser.Consume<MappingStart>(), "tag:yaml.org,2002:map");
        var members = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = Name();
            var at = $"{pointer}/{name.Value.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            if (!_ranges.TryAdd(at, Places.Between(name.Start, name.End)))
            {
                throw new YamlProblemException(SyntaxRules.DuplicateName, name.Start, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"'{name.Value}' stands in this mapping already, at line {_ranges[at].StartLine}; readers disagree on which one counts"));
            }

            members.Add(name.Value, Node(at, depth + 1));
        }

        return members;
    }

    private Scalar Name()
    {
        if (!parser.TryConsume<Scalar>(out var name))
        {
            throw new YamlProblemException(SyntaxRules.NotJson, parser.Current!.Start, "a key must be a plain text: JSON has no other");
        }

        return name is { Value: "<<", Style: ScalarStyle.Plain }
            ? throw new YamlProblemException(SyntaxRules.NotJson, name.Start, "'<<' merges in YAML 1.1 and is an ordinary key in 1.2; write the members out")
            : name;
    }
}
