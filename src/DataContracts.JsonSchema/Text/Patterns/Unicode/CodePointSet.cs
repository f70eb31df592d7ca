using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>
/// A set of code points as an inversion list: ascending boundaries at which membership flips, beginning outside.
/// </summary>
internal sealed class CodePointSet : IEquatable<CodePointSet>
{
    public const int End = 0x110000;

    private CodePointSet(ImmutableArray<int> boundaries) => Boundaries = boundaries;

    public static CodePointSet Empty { get; } = new([]);

    public static CodePointSet All { get; } = new([0, End]);

    public ImmutableArray<int> Boundaries { get; }

    public bool IsEmpty => Boundaries.IsEmpty;

    /// <summary>The only member, or null.</summary>
    public int? Single => Boundaries.Length == 2 && Boundaries[1] == Boundaries[0] + 1 ? Boundaries[0] : null;

    /// <summary>The set of ascending boundaries at which membership flips.</summary>
    public static CodePointSet FromBoundaries(ImmutableArray<int> boundaries) => new(boundaries);

    public static CodePointSet Of(int codePoint) => Range(codePoint, codePoint);

    public static CodePointSet Range(int first, int last) => new([first, last + 1]);

    /// <summary>The set of ranges given as first, last, first, last and so on, in any order.</summary>
    public static CodePointSet Ranges(params ReadOnlySpan<int> firstAndLast)
    {
        var ranges = new List<(int First, int Last)>(firstAndLast.Length / 2);
        for (int i = 0; i < firstAndLast.Length; i += 2)
        {
            ranges.Add((firstAndLast[i], firstAndLast[i + 1]));
        }

        ranges.Sort();
        var boundaries = ImmutableArray.CreateBuilder<int>();
        foreach ((int first, int last) in ranges)
        {
            if (boundaries.Count == 0 || first > boundaries[^1])
            {
                boundaries.Add(first);
                boundaries.Add(last + 1);
            }
            else
            {
                boundaries[^1] = Math.Max(boundaries[^1], last + 1);
            }
        }

        return new CodePointSet(boundaries.ToImmutable());
    }

    public static CodePointSet Union(IEnumerable<CodePointSet> sets)
    {
        var ranges = new List<int>();
        foreach (CodePointSet set in sets)
        {
            foreach ((int first, int last) in set.AsRanges())
            {
                ranges.Add(first);
                ranges.Add(last);
            }
        }

        return Ranges([.. ranges]);
    }

    public CodePointSet Union(CodePointSet other) => Union([this, other]);

    public CodePointSet Complement()
    {
        ImmutableArray<int> flipped = Boundaries.Length > 0 && Boundaries[0] == 0 ? Boundaries.RemoveAt(0) : Boundaries.Insert(0, 0);
        return new CodePointSet(flipped.Length > 0 && flipped[^1] == End ? flipped.RemoveAt(flipped.Length - 1) : flipped.Add(End));
    }

    public CodePointSet Intersect(CodePointSet other) => Complement().Union(other.Complement()).Complement();

    public CodePointSet Except(CodePointSet other) => Intersect(other.Complement());

    public bool Contains(int codePoint)
    {
        int index = Boundaries.BinarySearch(codePoint);
        return ((index >= 0 ? index : ~index - 1) & 1) == 0;
    }

    public IEnumerable<(int First, int Last)> AsRanges()
    {
        for (int i = 0; i < Boundaries.Length; i += 2)
        {
            yield return (Boundaries[i], Boundaries[i + 1] - 1);
        }
    }

    public bool Equals(CodePointSet? other) => other is not null && Boundaries.AsSpan().SequenceEqual(other.Boundaries.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as CodePointSet);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (int boundary in Boundaries)
        {
            hash.Add(boundary);
        }

        return hash.ToHashCode();
    }
}
