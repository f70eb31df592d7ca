using System.Text;
using DataContracts.JsonSchema.Json.Canonical;
using DataContracts.JsonSchema.Json.Numbers;

namespace DataContracts.Signals.States;

/// <summary>The smallest and the largest number, exact.</summary>
internal sealed class NumberRange
{
    private (double Value, byte[] Text) _least = (double.PositiveInfinity, []);
    private (double Value, byte[] Text) _most = (double.NegativeInfinity, []);

    public bool IsEmpty => _least.Text.Length == 0;

    /// <summary>The smallest number, in the layout of ECMAScript.</summary>
    public string Least => Encoding.ASCII.GetString(_least.Text);

    public string Most => Encoding.ASCII.GetString(_most.Text);

    public double LeastValue => _least.Value;

    public double MostValue => _most.Value;

    public void Add(double value, ReadOnlySpan<byte> text)
    {
        // Numbers that differ may have the same nearest double.
        if (value <= _least.Value && (value < _least.Value || IsLess(text, _least.Text)))
        {
            _least = (value, Encoding.ASCII.GetBytes(EcmaNumber.FromText(text)));
        }

        if (value >= _most.Value && (value > _most.Value || IsLess(_most.Text, text)))
        {
            _most = (value, Encoding.ASCII.GetBytes(EcmaNumber.FromText(text)));
        }
    }

    public void Merge(NumberRange other)
    {
        if (!other.IsEmpty)
        {
            Add(other._least.Value, other._least.Text);
            Add(other._most.Value, other._most.Text);
        }
    }

    private static bool IsLess(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        !left.SequenceEqual(right) && ExactNumber.Parse(left).CompareTo(ExactNumber.Parse(right)) < 0;
}
