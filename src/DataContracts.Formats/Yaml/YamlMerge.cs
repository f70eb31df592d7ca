using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DataContracts.Formats;

/// <summary>
/// Merge keys (YAML 1.1's type repository), which YAML 1.2 left out and most readers kept: <c>&lt;&lt;</c> with aliases of mappings adds
/// the members that the mapping itself does not have; the first alias wins.
/// </summary>
internal sealed class YamlMerge
{
    private const string NotAliases = "'<<' takes the alias of a mapping, or a list of such aliases; write the members out";

    private readonly List<(YamlAnchor Anchor, SourceRange Range)> _merged = [];

    public static bool IsKey(Scalar name) => name is { Value: "<<", Style: ScalarStyle.Plain };

    /// <summary>Reads the value of a merge key.</summary>
    public void Read(IParser parser, Func<AnchorAlias, YamlAnchor> resolve)
    {
        if (parser.TryConsume<SequenceStart>(out _))
        {
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                ReadAlias(parser, resolve);
            }
        }
        else
        {
            ReadAlias(parser, resolve);
        }
    }

    /// <summary>Writes the members that were merged, each where its alias is.</summary>
    /// <returns>How deep the deepest of them is nested in itself.</returns>
    public int Write(SourceDocumentBuilder builder, IEnumerable<string> ownNames)
    {
        if (_merged.Count == 0)
        {
            return 0;
        }

        var names = new HashSet<string>(ownNames, StringComparer.Ordinal);
        foreach (var (anchor, range) in _merged)
        {
            using var mapping = JsonDocument.Parse(anchor.Utf8, new JsonDocumentOptions { MaxDepth = anchor.Height });
            foreach (var member in mapping.RootElement.EnumerateObject().Where(member => names.Add(member.Name)))
            {
                builder.WriteName(member.Name, range);
                builder.WriteJson(Encoding.UTF8.GetBytes(member.Value.GetRawText()), range);
            }
        }

        return _merged.Max(each => each.Anchor.Height) - 1;
    }

    private void ReadAlias(IParser parser, Func<AnchorAlias, YamlAnchor> resolve)
    {
        if (!parser.TryConsume<AnchorAlias>(out var alias))
        {
            throw new YamlProblemException(SyntaxRules.NotJson, parser.Current!.Start, NotAliases);
        }

        var anchor = resolve(alias);
        if (!anchor.Utf8.AsSpan().StartsWith("{"u8))
        {
            throw new YamlProblemException(SyntaxRules.NotJson, alias.Start, NotAliases);
        }

        _merged.Add((anchor, Positions.Between(alias.Start, alias.End)));
    }
}
