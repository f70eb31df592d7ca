using System.Collections.Immutable;
using System.Text;
using DataContracts.Evaluation;
using DataContracts.Reading;
using DataContracts.Violations;

namespace DataContracts.Keywords;

/// <summary>
/// <c>properties</c>, <c>patternProperties</c>, <c>additionalProperties</c> and <c>required</c> of one schema in one walk over the members.
/// Only the yes/no pass uses it; the collecting pass asks each keyword by itself.
/// </summary>
internal sealed class MembersKeyword : Keyword
{
    private const int MaxRequired = 64;
    private readonly NameTable _names;
    private readonly Entry[] _entries;
    private readonly PatternPropertiesKeyword? _patterns;
    private readonly Schema? _additional;
    private readonly ulong _allRequired;
    private readonly bool _looksAtAll;

    private MembersKeyword(PropertiesKeyword? properties, PatternPropertiesKeyword? patterns, AdditionalPropertiesKeyword? additional, RequiredKeyword? required)
        : base((properties ?? patterns ?? additional ?? (Keyword?)required)!.Place)
    {
        _patterns = patterns;
        _additional = additional?.Schema;
        var requiredNames = required?.Names ?? [];
        var declared = Enumerable.Range(0, properties?.Names.Count ?? 0).Select(i => Encoding.UTF8.GetString(properties!.Names[i]));
        var names = declared.Concat(requiredNames).Distinct(StringComparer.Ordinal).ToArray();
        _names = new NameTable(names.Select(Encoding.UTF8.GetBytes));
        _entries = [.. names.Select(name => CreateEntry(Encoding.UTF8.GetBytes(name), requiredNames.IndexOf(name), properties))];
        _allRequired = requiredNames.Length == MaxRequired ? ulong.MaxValue : (1ul << requiredNames.Length) - 1;
        _looksAtAll = properties is not null || patterns is not null || additional is not null;
    }

    public override InstanceTypes AppliesTo => InstanceTypes.Object;

    /// <summary>Replaces the keywords that can share a walk.</summary>
    public static ImmutableArray<Keyword> Fuse(ImmutableArray<Keyword> keywords)
    {
        if (keywords.All(keyword => keyword.AppliesTo != InstanceTypes.Object))
        {
            return keywords;
        }

        var properties = keywords.OfType<PropertiesKeyword>().FirstOrDefault();
        var patterns = keywords.OfType<PatternPropertiesKeyword>().FirstOrDefault();
        var additional = keywords.OfType<AdditionalPropertiesKeyword>().FirstOrDefault();
        var required = keywords.OfType<RequiredKeyword>().FirstOrDefault(keyword => keyword.Names.Length <= MaxRequired);
        Keyword?[] fused = [properties, patterns, additional, required];
        if (fused.All(keyword => keyword is null))
        {
            return keywords;
        }

        var members = new MembersKeyword(properties, patterns, additional, required);
        return [members, .. keywords.Where(keyword => !fused.Contains(keyword))];
    }

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var missing = _allRequired;
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            ref readonly var token = ref evaluator.Tokens[name];
            var index = token.IsEscaped ? IndexOfEscaped(ref evaluator, name) : _names.IndexOf(evaluator.Utf8.Slice(token.Offset, token.Length));
            if (index < 0)
            {
                if (_looksAtAll && !IsUnnamedValid(ref evaluator, name))
                {
                    return false;
                }
            }
            else if (!IsNamedValid(ref evaluator, _entries[index], name))
            {
                return false;
            }
            else
            {
                missing &= ~_entries[index].RequiredBit;
                if (missing == 0 && !_looksAtAll)
                {
                    return true;
                }
            }
        }

        return missing == 0;
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance) =>
        throw new InvalidOperationException("The collecting pass asks each keyword by itself.");

    private Entry CreateEntry(byte[] name, int required, PropertiesKeyword? properties)
    {
        var declared = properties?.Names.IndexOf(name) ?? -1;
        var own = declared < 0 ? null : properties!.Schemas[declared];
        var patterned = _patterns?.SchemasFor(name).ToArray() ?? [];
        var isAdditional = own is null && patterned.Length == 0;
        Schema[] schemas = own is not null ? [own, .. patterned] : isAdditional && _additional is not null ? [_additional] : patterned;
        return new Entry(schemas, required < 0 ? 0 : 1ul << required, IsEvaluated: schemas.Length > 0);
    }

    private static bool IsNamedValid(ref Evaluator evaluator, Entry entry, int name)
    {
        foreach (var schema in entry.Schemas)
        {
            if (!schema.IsValidChild(ref evaluator, name + 1))
            {
                return false;
            }
        }

        if (entry.IsEvaluated)
        {
            evaluator.Mark(name + 1);
        }

        return true;
    }

    private bool IsUnnamedValid(ref Evaluator evaluator, int name)
    {
        if (_patterns is not null)
        {
            if (!_patterns.IsMemberValid(ref evaluator, name, out var isMatched))
            {
                return false;
            }

            if (isMatched)
            {
                return true;
            }
        }

        if (_additional is null)
        {
            return true;
        }

        if (!_additional.IsValidChild(ref evaluator, name + 1))
        {
            return false;
        }

        evaluator.Mark(name + 1);
        return true;
    }

    private int IndexOfEscaped(ref Evaluator evaluator, int name)
    {
        using var text = new Unescaped(evaluator.Utf8, in evaluator.Tokens[name]);
        return _names.IndexOf(text.Utf8);
    }

    private sealed record Entry(Schema[] Schemas, ulong RequiredBit, bool IsEvaluated);
}
