using System.Globalization;
using System.Text;
using DataContracts.JsonSchema.Text;

namespace DataContracts.JsonSchema.Tests.Text;

/// <summary>Names that are alike in what a cheap hash looks at must not fall together.</summary>
public sealed class SeededHashTests
{
    private const int Names = 20_000;

    public static TheoryData<string> Kinds => ["middle", "start", "end", "words", "length", "zeros"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Hashes_are_spread_at_both_ends(string kind)
    {
        var hashes = Enumerable.Range(0, Names).Select(number => SeededHash.Of(Encoding.UTF8.GetBytes(Name(kind, number)))).ToArray();
        Assert.Equal(Names, hashes.Distinct().Count());

        // Of so many balls in 2^16 boxes, some 17,000 boxes hold at least one.
        Assert.InRange(hashes.Select(hash => hash >> 48).Distinct().Count(), 15_000, Names);
        Assert.InRange(hashes.Select(hash => hash & 0xFFFF).Distinct().Count(), 15_000, Names);
    }

    [Fact]
    public void Words_that_cancel_each_other_out_hash_differently()
    {
        var hashes = Enumerable.Range(0, Names).Select(number => SeededHash.Of(
            42 ^ System.Numerics.BitOperations.RotateLeft((ulong)number * 0x0101_0101_0101UL, 23), (ulong)number * 0x0101_0101_0101UL));
        Assert.InRange(hashes.Select(hash => hash >> 48).Distinct().Count(), 15_000, Names);
    }

    private static string Name(string kind, int number)
    {
        var digits = number.ToString("d6", CultureInfo.InvariantCulture);
        return kind switch
        {
            "middle" => $"aaaaaaaaaaaaaaaa{digits}bbbbbbbbbbbbbbbb",
            "start" => $"{digits}aaaaaaaaaaaaaaaaaaaaaa",
            "end" => $"aaaaaaaaaaaaaaaaaaaaaa{digits}",
            "words" => $"a{digits}{digits}a",
            "length" => new string('a', 8 + (number % 100)) + digits,
            _ => new string('\0', number % 64) + digits,
        };
    }
}
