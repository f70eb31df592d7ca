using DataContracts.Signals.Drift;

namespace DataContracts.Signals.Tests.Drift;

public sealed class StudentTTests
{
    /// <summary>The expected values are from scipy 1.10.1: <c>scipy.stats.t.isf(tail, degrees)</c>.</summary>
    [Theory]
    [InlineData(1, 0.25, 1.000000000013)]
    [InlineData(1, 0.05, 6.313751514801)]
    [InlineData(1, 0.005, 63.65674116287)]
    [InlineData(1, 0.0064549722, 49.3055960422)]
    [InlineData(1, 4.1666667e-05, 7639.437160866)]
    [InlineData(1, 1e-08, 31830988.61838)]
    [InlineData(2, 0.25, 0.8164965809277)]
    [InlineData(2, 0.05, 2.919985580356)]
    [InlineData(2, 0.005, 9.924843200918)]
    [InlineData(2, 0.0064549722, 8.715670708734)]
    [InlineData(2, 4.1666667e-05, 109.5376644454)]
    [InlineData(2, 1e-08, 7071.067707217)]
    [InlineData(3, 0.25, 0.7648923280809)]
    [InlineData(3, 0.05, 2.353363434802)]
    [InlineData(3, 0.005, 5.840909299756)]
    [InlineData(3, 0.0064549722, 5.329540909946)]
    [InlineData(3, 4.1666667e-05, 29.75978721273)]
    [InlineData(3, 1e-08, 479.5250699563)]
    [InlineData(5, 0.25, 0.7266868437979)]
    [InlineData(5, 0.05, 2.015048372669)]
    [InlineData(5, 0.005, 4.032142983558)]
    [InlineData(5, 0.0064549722, 3.778485154404)]
    [InlineData(5, 4.1666667e-05, 11.60673635306)]
    [InlineData(5, 1e-08, 62.40450611124)]
    [InlineData(5.5, 0.25, 0.721686556369)]
    [InlineData(5.5, 0.05, 1.975279703763)]
    [InlineData(5.5, 0.005, 3.849911466002)]
    [InlineData(5.5, 0.0064549722, 3.619450418264)]
    [InlineData(5.5, 4.1666667e-05, 10.3195831797)]
    [InlineData(5.5, 1e-08, 47.95562808555)]
    [InlineData(10, 0.25, 0.6998120613124)]
    [InlineData(10, 0.05, 1.812461122811)]
    [InlineData(10, 0.005, 3.169272667176)]
    [InlineData(10, 0.0064549722, 3.019342817939)]
    [InlineData(10, 4.1666667e-05, 6.35171933133)]
    [InlineData(10, 1e-08, 15.89568762341)]
    [InlineData(27, 0.25, 0.6836849802961)]
    [InlineData(27, 0.05, 1.703288445722)]
    [InlineData(27, 0.005, 2.770682957122)]
    [InlineData(27, 0.0064549722, 2.662492242581)]
    [InlineData(27, 4.1666667e-05, 4.625457171666)]
    [InlineData(27, 1e-08, 7.836086589988)]
    [InlineData(100, 0.25, 0.6769510430083)]
    [InlineData(100, 0.05, 1.660234326066)]
    [InlineData(100, 0.005, 2.625890520586)]
    [InlineData(100, 0.0064549722, 2.5316494195)]
    [InlineData(100, 4.1666667e-05, 4.102828171093)]
    [InlineData(100, 1e-08, 6.10157347194)]
    public void Quantile_equals_the_value_of_scipy(double degrees, double tail, double expected) =>
        Assert.InRange(StudentT.Quantile(degrees, tail) / expected, 1 - 1e-8, 1 + 1e-8);

    [Fact]
    public void Quantile_of_one_half_is_zero() => Assert.Equal(0, StudentT.Quantile(5, 0.5), 12);

    [Theory]
    [InlineData(0, 0.1)]
    [InlineData(5, 0)]
    [InlineData(5, 0.6)]
    public void Arguments_without_a_quantile_are_refused(double degrees, double tail) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(degrees, tail));
}
