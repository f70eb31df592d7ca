using System.Globalization;

namespace DataContracts.Drift.Tests.Comparison.Limits;

/// <summary>Steps are counted, stop at the budget or on cancellation, and grow in proportion to the size of the versions.</summary>
public sealed class BoundTests
{
    private const int MaxSteps = 100_000;

    private static readonly int[] s_periods = [2, 3, 5];

    // Containers that hold the next of the chain twice: the smallest witness would have 2^30 leaves.
    [Theory]
    [InlineData(Pair.Draft06, """{"type":"array","minItems":2,"items":REF}""")]
    [InlineData(Pair.Draft04, """{"type":"array","minItems":2,"items":[REF,REF]}""")]
    [InlineData(Pair.Newest, """{"type":"array","minItems":2,"prefixItems":[REF,REF]}""")]
    [InlineData(Pair.Newest, """{"type":"array","minItems":2,"unevaluatedItems":REF}""")]
    [InlineData(Pair.Draft06, """{"type":"object","required":["a","b"],"additionalProperties":REF}""")]
    [InlineData(Pair.Newest, """{"type":"object","required":["a","b"],"properties":{"a":REF},"patternProperties":{"b":REF}}""")]
    [InlineData(Pair.Newest, """{"type":"object","minProperties":2,"additionalProperties":REF}""")]
    [InlineData(Pair.Newest, """{"type":["array","object"],"minItems":2,"items":REF,"minProperties":2,"additionalProperties":REF}""")]
    public void Witness_of_exponential_size_is_not_built(string dialect, string container)
    {
        var starts = string.Join(',', s_periods.Select(period => $"{{\"$ref\":\"#/definitions/p{period}s0\"}}"));
        var definitions = string.Join(',', s_periods.SelectMany(period => Chain(period, container)));
        var tree = new Pair($"{{\"allOf\":[{starts}],\"definitions\":{{{definitions}}}}}", Nothing(dialect), dialect);

        var comparison = tree.Compare(MaxSteps);

        Assert.NotEqual(InclusionVerdict.Compatible, comparison.NewlyRejected.Verdict);
        Assert.InRange(comparison.Steps, 0, 6 * MaxSteps);
    }

    [Theory]
    [InlineData("""{"allOf":[{"$ref":"#/$defs/a"}]}""")]
    [InlineData("""{"anyOf":[{"$ref":"#/$defs/a"},{"type":"null"}]}""")]
    [InlineData("""{"not":{"$ref":"#/$defs/a"}}""")]
    public void Reference_loop_never_proves_compatibility(string loop)
    {
        var old = $$$"""{"properties":{"x":{"$ref":"#/$defs/a"}},"$defs":{"a":{{{loop}}}}}""";
        var comparison = new Pair(old, """{"properties":{"x":{"type":"string"}}}""").Compare(MaxSteps);
        Assert.NotEqual(InclusionVerdict.Compatible, comparison.NewlyRejected.Verdict);
        Assert.NotEqual(InclusionVerdict.Compatible, comparison.NewlyAdmitted.Verdict);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(100)]
    public void Witness_with_shared_parts_is_not_expanded(int depth)
    {
        var levels = Enumerable.Range(0, depth).Select(i => $$$$"""
            "l{{{{i}}}}":{"type":"object","required":["a","b"],
            "properties":{"a":{"$ref":"#/$defs/l{{{{i + 1}}}}"},"b":{"$ref":"#/$defs/l{{{{i + 1}}}}"}}}
            """);
        var old = $$$$"""{"$ref":"#/$defs/l0","$defs":{{{{{string.Join(',', levels)}}}},"l{{{{depth}}}}":{"type":"null"}}}""";
        Assert.Equal(depth == 8 ? InclusionVerdict.Break : InclusionVerdict.Undecided, new Pair(old, "false").Verdict());
    }

    [Fact]
    public void Canceled_comparison_stops()
    {
        using var canceled = new CancellationTokenSource();
        canceled.Cancel();
        var (old, changed) = (GrowingPairs.Of("anyOf branches", 400), GrowingPairs.Of("anyOf branches", 401));
        Assert.Throws<OperationCanceledException>(() => new Pair(old.Old, changed.New).Compare(long.MaxValue, canceled.Token));
    }

    [Theory]
    [InlineData("anyOf")]
    [InlineData("oneOf")]
    public void Changed_branch_of_a_large_union_is_found_in_few_steps(string keyword)
    {
        var comparison = GrowingPairs.Resources(150, keyword).Compare();
        Assert.Equal(["NewlyRejected", "NewlyAdmitted"], comparison.Changes.Select(change => change.Direction.ToString()));
        Assert.All(comparison.Changes, change => Assert.Contains("r75", change.Witness, StringComparison.Ordinal));
        Assert.InRange(comparison.Steps, 0, 150_000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(2000)]
    public void Exhausted_budget_is_undecided(int maxSteps)
    {
        var pair = GrowingPairs.Of("changed properties", 100);
        var comparison = pair.Compare(maxSteps);
        Assert.NotEqual(InclusionVerdict.Compatible, comparison.NewlyRejected.Verdict);
        Assert.InRange(comparison.Steps, 0, (6L * maxSteps) + 20_000);
    }

    [Theory]
    [MemberData(nameof(GrowingPairs.Kinds), MemberType = typeof(GrowingPairs))]
    public void Steps_are_bounded_by_a_low_degree_polynomial(string kind)
    {
        // Sizes above the maximum number of listed changes.
        SchemaComparison[] comparisons = [.. new[] { 150, 300, 600 }.Select(n => GrowingPairs.Of(kind, n).Compare(long.MaxValue))];
        Assert.All(comparisons, each => Assert.DoesNotContain(each.Changes, change => change.IsUndecided));
        long[] steps = [.. comparisons.Select(each => each.Steps)];
        var shown = string.Join(", ", steps.Select(each => each.ToString(CultureInfo.InvariantCulture)));
        Assert.True(Math.Log2((double)steps[2] / steps[1]) <= GrowingPairs.DegreeOf(kind), $"{kind}: {shown}");
    }

    private static string Nothing(string dialect) => dialect == Pair.Draft04 ? """{"not":{}}""" : "false";

    /// <summary>Definitions that lead to each other in a circle; only the first allows null.</summary>
    private static IEnumerable<string> Chain(int period, string container) => Enumerable.Range(0, period).Select(i =>
    {
        var next = string.Create(CultureInfo.InvariantCulture, $"#/definitions/p{period}s{(i + 1) % period}");
        var nested = container.Replace("REF", $$"""{"$ref":"{{next}}"}""", StringComparison.Ordinal);
        var schema = i == 0 ? $"{{\"anyOf\":[{{\"type\":\"null\"}},{nested}]}}" : nested;
        return string.Create(CultureInfo.InvariantCulture, $"\"p{period}s{i}\":{schema}");
    });
}
