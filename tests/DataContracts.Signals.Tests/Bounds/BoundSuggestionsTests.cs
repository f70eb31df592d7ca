using System.Collections.Immutable;
using System.Text;
using DataContracts.Signals.Bounds;
using DataContracts.Signals.History;
using DataContracts.Signals.Tests.History;

namespace DataContracts.Signals.Tests.Bounds;

public sealed class BoundSuggestionsTests
{
    [Fact]
    public void Nothing_is_suggested_before_fourteen_runs()
    {
        Assert.Empty(Suggest("{}", runs: 13));
        Assert.NotEmpty(Suggest("{}", runs: 14));
    }

    [Fact]
    public void Suggestions_hold_for_the_past_and_say_for_how_much_of_it()
    {
        var suggested = Suggest("{}", runs: 40);
        Assert.Contains(suggested, bound => bound.Json == """{ "metric": "rowCount", "mustBeBetween": [1000, 1000] }""");
        Assert.Contains(suggested, bound => bound.Json == """{ "metric": "nullValues", "unit": "percent", "mustBeLessOrEqualTo": 1.5 }""");
        Assert.Contains(suggested, bound => bound.Json == """{ "metric": "mean", "mustBeBetween": [99, 110] }""");
        Assert.All(suggested, bound => Assert.Equal((0, 40, 0.0), (bound.Broken, bound.Runs, bound.BrokenShare)));
    }

    [Fact]
    public void Bound_that_nothing_could_break_is_not_suggested()
    {
        var runs = Enumerable.Range(0, 20).Select(day => SampleRuns.Day(day) with
        {
            Properties = SampleRuns.Of(("/total", new PropertySignals(10) { Absent = 990 - (day % 3) })),
        });
        var suggested = BoundSuggestions.Of(
            Parse("""{ "properties": { "total": {} } }"""), new SignalHistory([.. runs], [], []));
        Assert.DoesNotContain(suggested, bound => bound.Json.Contains("nullValues", StringComparison.Ordinal));
    }

    [Fact]
    public void Suggestion_is_a_bound_that_the_contract_can_have()
    {
        foreach (var bound in Suggest("{}", runs: 20))
        {
            var contract = bound.Place.Pointer.Length == 0
                ? $$"""{ "x-quality": [{{bound.Json}}], "properties": { "total": {} } }"""
                : $$"""{ "properties": { "total": { "x-quality": [{{bound.Json}}] } } }""";
            Assert.Empty(SignalCheck.Run(Parse(contract), Runs(20), "orders.ndjson"));
            Assert.DoesNotContain(BoundSuggestions.Of(Parse(contract), Runs(20)), again => again.Json == bound.Json);
        }
    }

    [Fact]
    public void Secret_values_are_not_suggested()
    {
        var suggested = Suggest("""{ "x-sensitive": true }""", runs: 20);
        Assert.DoesNotContain(suggested, bound => bound.Json.Contains("mean", StringComparison.Ordinal));
        Assert.Contains(suggested, bound => bound.Json.Contains("nullValues", StringComparison.Ordinal));
    }

    private static ImmutableArray<SuggestedBound> Suggest(string total, int runs) =>
        BoundSuggestions.Of(Parse($$"""{ "properties": { "total": {{total}} } }"""), Runs(runs));

    private static SignalHistory Runs(int count) => new([.. Enumerable.Range(0, count).Select(day => SampleRuns.Day(day))], [], []);

    private static SourceDocument Parse(string contract) =>
        SourceDocument.Parse(Encoding.UTF8.GetBytes(contract), "/orders.schema.json", maxDepth: 64, out _)!;
}
