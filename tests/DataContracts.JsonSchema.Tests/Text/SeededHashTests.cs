using System.Globalization;
using System.Text;
using DataContracts.JsonSchema.Text;

namespace DataContracts.JsonSchema.Tests.Text;

/// <summary>Names that differ only where a cheap hash does not look must not collide.</summary>
public sealed class SeededHashTests
{
    private const int Names = 20_000;

    public static TheoryData<string> Kinds => ["middle", "start", "end", "words", "length", "zeros"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Hashes_are_spread_in_high_and_low_bits(string kind)
    {
        var hashes = Enumerable.Range(0, Names).Select(number => SeededHash.Of(Encoding.UTF8.GetBytes(Name(kind, number)))).ToArray();
        Assert.Equal(Names, hashes.Distinct().Count());

        // Throwing that many balls into 2^16 bins leaves about 17,000 bins non-empty.
        Assert.InRange(hashes.Select(hash => hash >> 48).Distinct().Count(), 15_000, Names);
        Assert.InRange(hashes.Select(hash => hash & 0xFFFF).Distinct().Count(), 15_000, Names);
    }

    [Fact]
    public void Words_that_would_cancel_out_hash_differently()
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
