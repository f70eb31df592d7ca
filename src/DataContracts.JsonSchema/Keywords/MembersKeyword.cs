using System.Collections.Immutable;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>
/// <c>properties</c>, <c>patternProperties</c>, <c>additionalProperties</c> and <c>required</c> of one schema in one walk over the members.
/// Only the yes/no pass uses it; the collecting pass asks each keyword by itself.
/// </summary>
internal sealed class MembersKeyword : Keyword, IPlannedKeyword
{
    private const int MaxRequired = 64;
    private readonly NameTable _names;
    private readonly Entry[] _entries;
    private readonly PatternPropertiesKeyword? _patterns;
    private readonly Schema? _additional;
    private readonly ulong _allRequired;
    private readonly bool _looksAtAll;

    private MembersKeyword(
        PropertiesKeyword? properties,
        PatternPropertiesKeyword? patterns,
        AdditionalPropertiesKeyword? additional,
        RequiredKeyword? required,
        FastValidationPlan plan)
        : base((properties ?? patterns ?? additional ?? (Keyword?)required)!.Location)
    {
        _patterns = patterns;
        _additional = additional is null ? null : plan.ShortcutOrNone(additional.Schema);
        var requiredNames = required?.Names ?? [];
        var declared = Enumerable.Range(0, properties?.Names.Count ?? 0).Select(i => GeneralizedUtf8.Decode(properties!.Names[i]));
        var names = declared.Concat(requiredNames).Distinct(StringComparer.Ordinal).ToArray();
        _names = new NameTable(names.Select(GeneralizedUtf8.Encode));
        _entries = [.. names.Select(name => CreateEntry(GeneralizedUtf8.Encode(name), requiredNames.IndexOf(name), properties, plan))];
        _allRequired = requiredNames.Length == MaxRequired ? ulong.MaxValue : (1ul << requiredNames.Length) - 1;
        _looksAtAll = patterns is not null || _additional is not null || _entries.Any(entry => entry.Schema is not null);
    }

    public override InstanceTypes AppliesTo => InstanceTypes.Object;

    /// <summary>Replaces the keywords that can share a walk.</summary>
    public static ImmutableArray<Keyword> Fuse(ImmutableArray<Keyword> keywords, FastValidationPlan plan)
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

        var members = new MembersKeyword(properties, patterns, additional, required, plan);
        return [members, .. keywords.Where(keyword => !fused.Contains(keyword))];
    }

    public bool AllowsAll(InstanceTypes type) => !_looksAtAll && _allRequired == 0;

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var missing = _allRequired;
        var tokens = evaluator.Tokens;
        var end = tokens[instance].Next;
        for (var name = instance + 1; name < end; name = tokens[name + 1].Next)
        {
            var index = _entries.Length == 0 ? -1 : _names.IndexOf(evaluator.Utf8, in tokens[name]);
            if (index < 0)
            {
                if (_looksAtAll && !IsUnnamedValid(ref evaluator, name))
                {
                    return false;
                }

                continue;
            }

            ref readonly var entry = ref _entries[index];
            missing &= ~entry.RequiredBit;
            if (entry.Schema is { } schema)
            {
                if (!schema.IsValidForChild(ref evaluator, name + 1)
                    || (entry.Others is { } others && !AreValid(ref evaluator, others, name + 1)))
                {
                    return false;
                }

                evaluator.Mark(name + 1);
            }
            else if (missing == 0 && !_looksAtAll)
            {
                return true;
            }
        }

        return missing == 0;
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance) =>
        throw new InvalidOperationException("The collecting pass asks each keyword by itself.");

    private Entry CreateEntry(byte[] name, int required, PropertiesKeyword? properties, FastValidationPlan plan)
    {
        var declared = properties?.Names.IndexOf(name) ?? -1;
        var own = declared < 0 ? null : properties!.Schemas[declared];
        var patterned = _patterns?.SchemasFor(name).ToArray() ?? [];
        Schema?[] named = own is not null || patterned.Length > 0 ? [own, .. patterned] : [_additional];
        Schema[] schemas = [.. named.OfType<Schema>().Select(plan.ShortcutOrNone).OfType<Schema>()];
        return new Entry(schemas.FirstOrDefault(), schemas.Length > 1 ? schemas[1..] : null, required < 0 ? 0 : 1ul << required);
    }

    private static bool AreValid(ref Evaluator evaluator, Schema[] schemas, int instance)
    {
        foreach (var schema in schemas)
        {
            if (!schema.IsValidForChild(ref evaluator, instance))
            {
                return false;
            }
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

        if (!_additional.IsValidForChild(ref evaluator, name + 1))
        {
            return false;
        }

        evaluator.Mark(name + 1);
        return true;
    }

    private readonly record struct Entry(Schema? Schema, Schema[]? Others, ulong RequiredBit);
}
