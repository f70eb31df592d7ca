namespace DataContracts.Signals.States;

/// <summary>
/// The bounds of base-2 exponential buckets (those of OpenTelemetry: the upper one belongs to the bucket), by integer arithmetic, since
/// logarithms differ from platform to platform. Bucket i of scale s holds the values above 2^(i/2^s), up to 2^((i+1)/2^s).
/// </summary>
internal static class BucketBounds
{
    /// <summary>The finest scale: 64 buckets an octave, whose middle is within 0.54 % of all their values.</summary>
    public const int FinestScale = 6;

    private const int PerOctave = 1 << FinestScale;
    private const int MantissaBits = 52;
    private const int ExponentBias = 1023;

    // The least mantissa (52 bits) above 2^(k/64): ⌊(2^(k/64) − 1) · 2^52⌋ + 1.
    private static readonly long[] s_mantissas =
    [
        0x0000000000001, 0x02C9A3E778061, 0x059B0D3158575, 0x0874518759BC9,
        0x0B5586CF98910, 0x0E3EC32D3D1A3, 0x11301D0125B51, 0x1429AAEA92DE0,
        0x172B83C7D517B, 0x1A35BEB6FCB76, 0x1D4873168B9AB, 0x2063B88628CD7,
        0x2387A6E756239, 0x26B4565E27CDE, 0x29E9DF51FDEE2, 0x2D285A6E4030C,
        0x306FE0A31B716, 0x33C08B2641700, 0x371A7373AA9CB, 0x3A7DB34E59FF7,
        0x3DEA64C123423, 0x4160A21F72E2A, 0x44E086061892E, 0x486A2B5C13CD1,
        0x4BFDAD5362A28, 0x4F9B2769D2CA7, 0x5342B569D4F82, 0x56F4736B527DB,
        0x5AB07DD48542A, 0x5E76F15AD2149, 0x6247EB03A5585, 0x6623882552225,
        0x6A09E667F3BCD, 0x6DFB23C651A2F, 0x71F75E8EC5F74, 0x75FEB564267C9,
        0x7A11473EB0187, 0x7E2F336CF4E63, 0x82589994CCE13, 0x868D99B4492ED,
        0x8ACE5422AA0DC, 0x8F1AE99157737, 0x93737B0CDC5E5, 0x97D829FDE4E50,
        0x9C49182A3F091, 0xA0C667B5DE565, 0xA5503B23E255D, 0xA9E6B5579FDC0,
        0xAE89F995AD3AE, 0xB33A2B84F15FB, 0xB7F76F2FB5E47, 0xBCC1E904BC1D3,
        0xC199BDD85529D, 0xC67F12E57D14C, 0xCB720DCEF906A, 0xD072D4A07897C,
        0xD5818DCFBA488, 0xDA9E603DB3286, 0xDFC97337B9B5F, 0xE502EE78B3FF7,
        0xEA4AFA2A490DA, 0xEFA1BEE615A28, 0xF50765B6E4541, 0xFA7C1819E90D9,
    ];

    /// <param name="value">A finite number above zero.</param>
    public static int IndexOf(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bits >> MantissaBits) - ExponentBias;
        var mantissa = bits & ((1L << MantissaBits) - 1);
        if (exponent == -ExponentBias)
        {
            // A subnormal number: its first digit that is not zero takes the place of the implied one.
            var shift = (int)long.LeadingZeroCount(mantissa) - (63 - MantissaBits);
            exponent = 1 - ExponentBias - shift;
            mantissa = (mantissa << shift) & ((1L << MantissaBits) - 1);
        }

        if (mantissa == 0)
        {
            return (exponent * PerOctave) - 1;
        }

        // 2^(k/64) − 1 is at most k/64, so the highest bits are at or below the bucket.
        var bucket = (int)(mantissa >> (MantissaBits - FinestScale));
        while (bucket + 1 < PerOctave && mantissa >= s_mantissas[bucket + 1])
        {
            bucket++;
        }

        return (exponent * PerOctave) + bucket;
    }

    /// <summary>The number that is nearest to all values of a bucket, by relative error.</summary>
    public static double Middle(int index, int scale)
    {
        var lower = Bound(index, scale);
        var upper = Bound(index + 1, scale);
        return double.IsInfinity(upper) ? double.MaxValue : lower == 0 ? upper : 2 / ((1 / lower) + (1 / upper));
    }

    private static double Bound(int index, int scale)
    {
        var finest = (long)index << (FinestScale - scale);
        var octave = finest >> FinestScale;
        var mantissa = (finest & (PerOctave - 1)) == 0 ? 0 : s_mantissas[finest & (PerOctave - 1)];
        var one = BitConverter.Int64BitsToDouble(((long)ExponentBias << MantissaBits) | mantissa);
        return Math.ScaleB(one, (int)octave);
    }
}
