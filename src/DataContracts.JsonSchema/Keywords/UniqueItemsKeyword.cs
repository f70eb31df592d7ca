using System.Buffers;
using System.Globalization;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>uniqueItems</c> (JSON Schema 2020-12 Validation, section 6.4.3).</summary>
internal sealed class UniqueItemsKeyword(KeywordLocation location) : AssertionKeyword(location), IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new("uniqueItems", SubschemaShape.None, Compile)
    {
        AppliesTo = InstanceTypes.Array,
        IsLegal = LegalValue.Boolean,
    };

    private const int FewItems = 8;

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public Formula Meaning(MeaningContext context) => context.Table.Atom(new UniqueAtom(isNegated: false));

    public override bool IsValid(ref Evaluator evaluator, int instance) => FindRepeated(ref evaluator, instance).Second < 0;

    protected override ViolationDraft Describe(ref Evaluator evaluator, int instance)
    {
        var (first, second) = FindRepeated(ref evaluator, instance);
        var position = 0;
        for (var item = instance + 1; item < first; item = evaluator.Tokens[item].Next)
        {
            position++;
        }

        return new(
            ValidationRules.UniqueItems,
            Location,
            second,
            text =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{text.Of(second)} repeats item {position}; the items must differ"))
        { Label = _ => "repeated" };
    }

    private static (int First, int Second) FindRepeated(ref Evaluator evaluator, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        var count = 0;
        for (var item = instance + 1; item < end; item = evaluator.Tokens[item].Next)
        {
            count++;
        }

        if (count <= FewItems)
        {
            return FindEqual(ref evaluator, instance);
        }

        var hashes = ArrayPool<(ulong Hash, int Item)>.Shared.Rent(count);
        try
        {
            var i = 0;
            for (var item = instance + 1; item < end; item = evaluator.Tokens[item].Next)
            {
                hashes[i++] = (JsonEquality.Hash(evaluator.Utf8, evaluator.Tokens, item), item);
            }

            return FindEqual(ref evaluator, hashes.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<(ulong, int)>.Shared.Return(hashes);
        }
    }

    private static (int First, int Second) FindEqual(ref Evaluator evaluator, int instance)
    {
        var tokens = evaluator.Tokens;
        var end = tokens[instance].Next;
        for (var first = instance + 1; first < end; first = tokens[first].Next)
        {
            for (var second = tokens[first].Next; second < end; second = tokens[second].Next)
            {
                if (JsonEquality.AreEqual(evaluator.Utf8, tokens, first, evaluator.Utf8, tokens, second))
                {
                    return (first, second);
                }
            }
        }

        return (-1, -1);
    }

    /// <summary>Of the pairs the one whose first item comes first: the order of hashes is another one in each process.</summary>
    private static (int First, int Second) FindEqual(ref Evaluator evaluator, Span<(ulong Hash, int Item)> items)
    {
        var found = (First: -1, Second: -1);
        items.Sort();
        for (var i = 0; i < items.Length; i++)
        {
            for (var j = i + 1; j < items.Length && items[j].Hash == items[i].Hash; j++)
            {
                if (JsonEquality.AreEqual(evaluator.Utf8, evaluator.Tokens, items[i].Item, evaluator.Utf8, evaluator.Tokens, items[j].Item))
                {
                    found = found.First < 0 || items[i].Item < found.First ? (items[i].Item, items[j].Item) : found;
                    break;
                }
            }
        }

        return found;
    }

    private static UniqueItemsKeyword? Compile(KeywordContext context) =>
        context.Require(InstanceTypes.Boolean, "true or false") && context.Document.Tokens[context.Value].IsTrue
            ? new UniqueItemsKeyword(context.Location)
            : null;
}
