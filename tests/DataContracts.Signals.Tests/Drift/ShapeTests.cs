using System.Collections.Immutable;
using DataContracts.Signals.Drift;

namespace DataContracts.Signals.Tests.Drift;

public sealed class ShapeTests
{
    [Fact]
    public void Distance_of_equal_shapes_is_zero_and_of_disjoint_shapes_is_one()
    {
        Assert.Equal(0, DistanceOfLast(Values(("a", 50_000), ("b", 50_000)), Values(("a", 50_000), ("b", 50_000))));
        Assert.InRange(DistanceOfLast(Values(("a", 50_000)), Values(("b", 50_000))), 0.999, 1);
    }

    [Fact]
    public void Distance_is_the_square_root_of_the_divergence_in_bits()
    {
        // By scipy 1.10.1, from (0.9, 0.1) and (0.5, 0.5).
        const double Expected = 0.3831358798599423;
        Assert.InRange(DistanceOfLast(Values(("a", 90_000_000), ("b", 10_000_000)), Values(("a", 50_000_000), ("b", 50_000_000))),
            Expected - 1e-6, Expected + 1e-6);
    }

    [Fact]
    public void Histograms_are_compared_at_the_coarser_scale()
    {
        var fine = Shape.OfHistogram(2, [(ShapeKey.Bucket(1, 8), 600), (ShapeKey.Bucket(1, 9), 400), (ShapeKey.Bucket(-1, -3), 10)]);
        var coarse = Shape.OfHistogram(0, [(ShapeKey.Bucket(1, 2), 1000), (ShapeKey.Bucket(-1, -1), 10)]);
        Assert.Equal(0, DistanceOfLast(fine, coarse));
        Assert.Equal(0, DistanceOfLast(coarse, fine));
    }

    [Fact]
    public void Shape_of_another_kind_is_not_compared()
    {
        var values = Values(("1", 10));
        var histogram = Shape.OfHistogram(2, [(ShapeKey.Zero, 10)]);
        Assert.Null(ShapeDistance.Of([values, histogram], 0, 0, 1)[1]);
    }

    [Fact]
    public void Shape_has_at_most_48_parts()
    {
        var values = Shape.OfValues(Enumerable.Range(0, 100).Select(value => ($"{value}", (long)value)), others: 5);
        Assert.Equal(Shape.MostParts, values.Counts.Length);
        Assert.Equal(4955, values.Counts.Sum(part => part.Count));
        var histogram = Shape.OfHistogram(6, Enumerable.Range(-400, 800).Select(index => (ShapeKey.Bucket(1, index), 1L)));
        Assert.InRange(histogram.Counts.Length, 24, Shape.MostParts);
        Assert.Equal(800, histogram.Counts.Sum(part => part.Count));
    }

    [Fact]
    public void Fewer_rows_alone_are_no_other_shape()
    {
        var source = new NoiseSource(seed: 5, runs: 40);
        Shape Draw(int rows) => Values([.. Enumerable.Range(0, 20).Select(value => ($"{value}", (long)source.Poisson(rows / 20.0)))]);
        ImmutableArray<Shape?> shapes = [.. Enumerable.Range(0, 40).Select(_ => Draw(20_000))];
        Assert.Equal(DriftState.Steady, StateOf([.. shapes, Draw(400)]));
        Assert.Equal(DriftState.Steady, StateOf([.. shapes, Draw(100)]));
    }

    [Fact]
    public void Change_of_shape_is_drift_for_any_number_of_rows()
    {
        foreach (var rows in (int[])[1_000, 1_000_000])
        {
            var source = new NoiseSource(seed: 7, runs: 40);
            Shape Draw(double share) => Values(
                ("open", source.Poisson(rows * share)),
                ("paid", source.Poisson(rows * (0.9 - share))),
                ("lost", source.Poisson(rows * 0.1)));
            ImmutableArray<Shape?> shapes = [.. Enumerable.Range(0, 40).Select(_ => Draw(0.45))];
            Assert.Equal(DriftState.Steady, StateOf([.. shapes, Draw(0.45)]));
            Assert.Equal(DriftState.Drifted, StateOf([.. shapes, Draw(0.15), Draw(0.15)]));
        }
    }

    [Fact]
    public void Shape_that_is_nearer_than_usual_is_not_drift()
    {
        ImmutableArray<Shape?> shapes = [.. Enumerable.Range(0, 40).Select(run => Values(("a", 500 + (400 * (run % 2))), ("b", 500)))];
        Assert.Equal(DriftState.Steady, StateOf([.. shapes, Values(("a", 700), ("b", 500))]));
    }

    private static Shape Values(params (string Value, long Count)[] values) => Shape.OfValues(values);

    private static double DistanceOfLast(params Shape[] shapes) =>
        ShapeDistance.Of([.. shapes], 0, 0, shapes.Length - 1)[^1]!.Value.Value;

    private static DriftState StateOf(ImmutableArray<Shape?> shapes) =>
        DriftCheck.JudgeLast(new DriftHistory(
            [.. Enumerable.Range(0, shapes.Length).Select(run => new TrackedRun($"{run:000}", null))],
            [],
            [new ShapeSeries("/status", shapes)],
            []))!
            .Signals.Single().State;
}
