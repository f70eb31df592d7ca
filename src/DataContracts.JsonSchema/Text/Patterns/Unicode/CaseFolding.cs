using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Which characters are equal without regard to case, as ECMA-262 has it in Unicode mode: by simple case folding.</summary>
internal static class CaseFolding
{
    private static readonly Lazy<ImmutableArray<ImmutableArray<int>>> s_classes = new(UnicodeTables.ReadCaseClasses);

    private static readonly Lazy<FrozenDictionary<int, ImmutableArray<int>>> s_classOf = new(() =>
        s_classes.Value.SelectMany(members => members.Select(member => KeyValuePair.Create(member, members))).ToFrozenDictionary());

    /// <summary>The same number for all characters that are equal.</summary>
    public static int Fold(int codePoint) => s_classOf.Value.TryGetValue(codePoint, out var members) ? members[0] : codePoint;

    /// <summary>The set with all that equals a member of it.</summary>
    public static CodePointSet Close(CodePointSet set)
    {
        if (set.Single is { } codePoint)
        {
            return s_classOf.Value.TryGetValue(codePoint, out var members) ? CodePointSet.Union(members.Select(CodePointSet.Of)) : set;
        }

        var added = s_classes.Value.Where(members => members.Any(set.Contains)).SelectMany(members => members).Select(CodePointSet.Of);
        return CodePointSet.Union(added.Prepend(set));
    }
}
