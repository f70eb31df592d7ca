namespace DataContracts.Signals.Drift;

/// <summary>Student's t distribution.</summary>
internal static class StudentT
{
    // Each step halves the interval: after 200 of them it can't shrink any further.
    private const int Bisections = 200;

    private const int MostTerms = 500;

    private const double Tiny = 1e-300;

    private static readonly double[] s_lanczos =
    [
        676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
        9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>The value that is exceeded with the given probability.</summary>
    /// <param name="degrees">Degrees of freedom, more than 0.</param>
    /// <param name="tail">The probability, more than 0 and at most one half.</param>
    public static double Quantile(double degrees, double tail)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degrees);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tail);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tail, 0.5);
        var high = 1.0;
        while (Tail(degrees, high) > tail)
        {
            high *= 2;
        }

        var low = 0.0;
        for (var step = 0; step < Bisections; step++)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high)
            {
                break;
            }

            (low, high) = Tail(degrees, middle) > tail ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    /// <summary>The probability of more than a value that is not negative.</summary>
    public static double Tail(double degrees, double value) =>
        IncompleteBeta(degrees / 2, 0.5, degrees / (degrees + (value * value))) / 2;

    private static double IncompleteBeta(double a, double b, double x) =>
        x <= 0 ? 0
        : x >= 1 ? 1
        : x < (a + 1) / (a + b + 2) ? Front(a, b, x) * Fraction(a, b, x) / a
        : 1 - (Front(b, a, 1 - x) * Fraction(b, a, 1 - x) / b);

    private static double Front(double a, double b, double x) =>
        Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + (a * Math.Log(x)) + (b * Math.Log(1 - x)));

    /// <summary>The continued fraction of the incomplete beta function, by Lentz's method.</summary>
    private static double Fraction(double a, double b, double x)
    {
        var c = 1.0;
        var d = 1 / NotZero(1 - ((a + b) * x / (a + 1)));
        var result = d;
        for (var term = 1; term <= MostTerms; term++)
        {
            var even = term * (b - term) * x / ((a + (2 * term) - 1) * (a + (2 * term)));
            d = 1 / NotZero(1 + (even * d));
            c = NotZero(1 + (even / c));
            result *= d * c;
            var odd = -(a + term) * (a + b + term) * x / ((a + (2 * term)) * (a + (2 * term) + 1));
            d = 1 / NotZero(1 + (odd * d));
            c = NotZero(1 + (odd / c));
            result *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-16)
            {
                break;
            }
        }

        return result;
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    /// <summary>Lanczos' approximation with g = 7; the arguments here are at least one half.</summary>
    private static double LogGamma(double value)
    {
        var sum = 0.99999999999980993;
        for (var term = 0; term < s_lanczos.Length; term++)
        {
            sum += s_lanczos[term] / (value + term);
        }

        var shifted = value + 6.5;
        return (Math.Log(2 * Math.PI) / 2) + ((value - 0.5) * Math.Log(shifted)) - shifted + Math.Log(sum);
    }
}
