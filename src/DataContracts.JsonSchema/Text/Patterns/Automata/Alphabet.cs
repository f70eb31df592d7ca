using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>The code points divided into classes whose members no set of a pattern tells apart.</summary>
internal sealed class Alphabet
{
    private const int MaxClasses = 255;

    private readonly byte[] ascii = new byte[128];
    private readonly int[] starts;
    private readonly byte[] classes;

    private Alphabet(int[] starts, byte[] classes, ImmutableArray<int> representatives)
    {
        this.starts = starts;
        this.classes = classes;
        Representatives = representatives;
        for (int i = 0; i < ascii.Length; i++)
        {
            ascii[i] = Search(i);
        }
    }

    /// <summary>One member of each class.</summary>
    public ImmutableArray<int> Representatives { get; }

    public ReadOnlySpan<int> Boundaries => starts;

    public byte ClassOf(int codePoint) => codePoint < ascii.Length ? ascii[codePoint] : Search(codePoint);

    /// <summary>Null when there are more classes than a byte can number.</summary>
    public static Alphabet? TryDivide(ImmutableArray<CodePointSet> sets)
    {
        int[] starts = [.. sets.SelectMany(set => set.Boundaries).Append(0).Where(start => start < CodePointSet.End).Distinct().Order()];
        byte[] classes = new byte[starts.Length];
        var known = new Dictionary<string, byte>(StringComparer.Ordinal);
        ImmutableArray<int>.Builder representatives = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < starts.Length; i++)
        {
            string members = string.Create(sets.Length, (sets, starts[i]), static (span, state) =>
            {
                for (int set = 0; set < span.Length; set++)
                {
                    span[set] = state.sets[set].Contains(state.Item2) ? '1' : '0';
                }
            });
            if (!known.TryGetValue(members, out byte number))
            {
                if (representatives.Count == MaxClasses)
                {
                    return null;
                }

                number = (byte)representatives.Count;
                known.Add(members, number);
                representatives.Add(starts[i]);
            }

            classes[i] = number;
        }

        return new Alphabet(starts, classes, representatives.ToImmutable());
    }

    /// <summary>The classes of the characters of one byte.</summary>
    public ReadOnlySpan<byte> Ascii => ascii;

    /// <summary>The class of the first character; <paramref name="consumed"/> is its length in bytes.</summary>
    public byte Read(ReadOnlySpan<byte> utf8, out int consumed)
    {
        if (utf8[0] < 128)
        {
            consumed = 1;
            return ascii[utf8[0]];
        }

        return Search(TextCharacters.First(utf8, out consumed));
    }

    private byte Search(int codePoint)
    {
        int index = Array.BinarySearch(starts, codePoint);
        return classes[index >= 0 ? index : ~index - 1];
    }
}
