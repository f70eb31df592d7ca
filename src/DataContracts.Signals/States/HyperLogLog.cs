using System.Numerics;

namespace DataContracts.Signals.States;

/// <summary>
/// HyperLogLog with 2^14 registers: 0.81 % standard error. The estimate is the improved one of Ertl (2017, algorithm 6), which needs no
/// tables and, unlike HIP, does not depend on the order of the values.
/// </summary>
internal sealed class HyperLogLog
{
    public const double StandardError = 0.0081;

    private const int Precision = 14;
    private const int Registers = 1 << Precision;
    private const int MaxRank = 64 - Precision + 1;

    private readonly byte[] _registers = new byte[Registers];

    // No register is below it, so that most values of a large column need not be looked up.
    private int _floor;
    private int _atFloor = Registers;

    public ReadOnlySpan<byte> Bytes => _registers;

    public void Add(ulong hash)
    {
        var rank = (byte)(BitOperations.LeadingZeroCount((hash << Precision) | (1UL << (Precision - 1))) + 1);
        if (rank > _floor)
        {
            Raise((int)(hash >> (64 - Precision)), rank);
        }
    }

    public void Merge(ReadOnlySpan<byte> registers)
    {
        for (var register = 0; register < Registers; register++)
        {
            Raise(register, registers[register]);
        }
    }

    /// <summary>Whether bytes may be registers.</summary>
    public static bool Fits(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Registers && bytes.IndexOfAnyExceptInRange((byte)0, (byte)MaxRank) < 0;

    public long Estimate()
    {
        Span<int> ranks = stackalloc int[MaxRank + 1];
        foreach (var rank in _registers)
        {
            ranks[rank]++;
        }

        var sum = Registers * Tau(1 - (ranks[MaxRank] / (double)Registers));
        for (var rank = MaxRank - 1; rank >= 1; rank--)
        {
            sum = 0.5 * (sum + ranks[rank]);
        }

        sum += Registers * Sigma(ranks[0] / (double)Registers);
        const double Alpha = 0.721347520444481703680; // 1 / (2 ln 2)
        return double.IsInfinity(sum) ? 0 : (long)Math.Round(Alpha * Registers * Registers / sum);
    }

    private void Raise(int register, byte rank)
    {
        var before = _registers[register];
        if (rank <= before)
        {
            return;
        }

        _registers[register] = rank;
        if (before == _floor && --_atFloor == 0)
        {
            _floor = _registers.Min();
            _atFloor = _registers.AsSpan().Count((byte)_floor);
        }
    }

    private static double Sigma(double x)
    {
        if (x == 1)
        {
            return double.PositiveInfinity;
        }

        double y = 1, sum = x, before;
        do
        {
            x *= x;
            before = sum;
            sum += x * y;
            y += y;
        }
        while (sum != before);
        return sum;
    }

    private static double Tau(double x)
    {
        if (x is 0 or 1)
        {
            return 0;
        }

        double y = 1, sum = 1 - x, before;
        do
        {
            x = Math.Sqrt(x);
            before = sum;
            y *= 0.5;
            sum -= (1 - x) * (1 - x) * y;
        }
        while (sum != before);
        return sum / 3;
    }
}
