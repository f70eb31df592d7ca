using System.Numerics;

namespace DataContracts.Signals.States;

/// <summary>
/// An exact sum of decimal numbers: one 128-bit integer for each power of ten, a longer one where that overflows. A sum of doubles would
/// depend on the order.
/// </summary>
/// <param name="near">The powers of ten up to which, in both directions, no memory is allocated.</param>
internal sealed class DecimalSum(int near)
{
    private readonly Int128[] _near = new Int128[(2 * near) + 1];
    private ExactDecimal _others;

    public ExactDecimal Value
    {
        get
        {
            var sum = _others;
            for (var slot = 0; slot < _near.Length; slot++)
            {
                sum = _near[slot] == 0 ? sum : sum + new ExactDecimal((BigInteger)_near[slot], slot - near);
            }

            return sum;
        }
    }

    public void Add(Int128 coefficient, int exponent)
    {
        var slot = exponent + near;
        if ((uint)slot >= (uint)_near.Length)
        {
            Add(new ExactDecimal((BigInteger)coefficient, exponent));
            return;
        }

        var sum = unchecked(_near[slot] + coefficient);
        if (Int128.IsNegative((sum ^ _near[slot]) & (sum ^ coefficient)))
        {
            Add(new ExactDecimal((BigInteger)_near[slot], exponent));
            sum = coefficient;
        }

        _near[slot] = sum;
    }

    public void Add(ExactDecimal value) => _others += value;
}
