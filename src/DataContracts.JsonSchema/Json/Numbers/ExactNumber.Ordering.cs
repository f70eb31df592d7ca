using DataContracts.JsonSchema.Text;

namespace DataContracts.JsonSchema.Json.Numbers;

internal readonly ref partial struct ExactNumber
{
    private int Sign => IsZero ? 0 : _isNegative ? -1 : 1;

    public int CompareTo(ExactNumber other)
    {
        var sign = Sign;
        if (sign != other.Sign || sign == 0)
        {
            return sign.CompareTo(other.Sign);
        }

        return sign * CompareMagnitude(other);
    }

    public bool ValueEquals(ExactNumber other) => CompareTo(other) == 0;

    /// <summary>A hash which is the same for equal values however they are written; for hash tables in memory.</summary>
    public ulong GetHash()
    {
        if (IsZero)
        {
            return 0;
        }

        // A far exponent may be that of a number whose other spelling is near.
        var exponent = !_isFar || _farExponent.GetBitLength() < 63
            ? unchecked((ulong)(_isFar ? (long)_farExponent : _exponent))
            : SeededHash.Of(_farExponent.ToByteArray());
        var hash = SeededHash.Of(_isNegative ? 2UL : 1UL, exponent);
        if (HasCoefficient)
        {
            return SeededHash.Of(hash, _coefficient);
        }

        foreach (var digit in _digits)
        {
            if (digit != '.')
            {
                hash = SeededHash.Of(hash, digit);
            }
        }

        return hash;
    }

    private int CompareMagnitude(ExactNumber other)
    {
        if (!_isFar && !other._isFar)
        {
            if (_exponent == other._exponent && HasCoefficient && other.HasCoefficient)
            {
                return _coefficient.CompareTo(other._coefficient);
            }

            var order = (_exponent + _digitCount).CompareTo(other._exponent + other._digitCount);
            return order != 0 ? order : CompareDigits(other);
        }

        var farOrder = (Exponent + _digitCount).CompareTo(other.Exponent + other._digitCount);
        return farOrder != 0 ? farOrder : CompareDigits(other);
    }

    private int CompareDigits(ExactNumber other)
    {
        int left = 0, right = 0;
        while (left < _digits.Length && right < other._digits.Length)
        {
            if (_digits[left] == '.')
            {
                left++;
            }
            else if (other._digits[right] == '.')
            {
                right++;
            }
            else if (_digits[left] != other._digits[right])
            {
                return _digits[left].CompareTo(other._digits[right]);
            }
            else
            {
                left++;
                right++;
            }
        }

        // The last digit is never zero, so what is longer is greater.
        return _digitCount.CompareTo(other._digitCount);
    }
}
