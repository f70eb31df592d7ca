using CsCheck;

namespace DataContracts.Tests;

/// <summary>Generated values that are the same in every run, so that failures are reproducible.</summary>
internal static class FixedValues
{
    public static IEnumerable<T> Values<T>(this Gen<T> generator, int count = 1_000)
    {
        for (var index = 0; index < count; index++)
        {
            yield return generator.Generate(new PCG((uint)index, 20_261_126), null, out _);
        }
    }
}
