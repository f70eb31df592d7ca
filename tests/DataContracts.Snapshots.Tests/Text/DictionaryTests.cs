using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Dynamic;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DataContracts.Snapshots.Tests.Text;

/// <summary>The insertion or enumeration order of a dictionary does not affect a snapshot.</summary>
public sealed class DictionaryTests : IDisposable
{
    private const string AnyContract = """{ "x-contract": { "name": "any" } }""";

    private static readonly Dictionary<string, int> s_filled = new() { ["b"] = 1, ["a"] = 2 };

    private readonly Shop _shop = new();

    public DictionaryTests() => _shop.Write("contracts/any/any.schema.json", AnyContract);

    public sealed record Extended(int Id)
    {
        [JsonExtensionData]
        public Dictionary<string, object> Rest { get; init; } = [];
    }

    public sealed record Holder(IReadOnlyDictionary<string, IDictionary<string, int>> Inner, object Other);

    public sealed class Nameless;

    public void Dispose() => _shop.Dispose();

    public static TheoryData<object> Unordered() =>
    [
        s_filled,
        new ConcurrentDictionary<string, int>(s_filled),
        s_filled.ToImmutableDictionary(),
        new ReadOnlyDictionary<string, int>(s_filled),
        new SortedDictionary<string, int>(s_filled, Comparer<string>.Create((left, right) => string.CompareOrdinal(right, left))),
        new System.Collections.Hashtable { ["b"] = 1, ["a"] = 2 },
    ];

    [Theory]
    [MemberData(nameof(Unordered), DisableDiscoveryEnumeration = true)]
    public async Task Dictionary_is_sorted_by_key(object dictionary)
    {
        Assert.Equal("{\n  \"a\": 2,\n  \"b\": 1\n}", await Received(dictionary));
        Assert.Equal("{\n  a: 2,\n  b: 1\n}", await ReceivedText(dictionary));
    }

    [Fact]
    public async Task Dictionaries_inside_objects_and_dictionaries_are_sorted()
    {
        var value = new Holder(new Dictionary<string, IDictionary<string, int>> { ["z"] = s_filled, ["y"] = s_filled }, s_filled);

        Assert.Equal("""{"inner":{"y":{"a":2,"b":1},"z":{"a":2,"b":1}},"other":{"a":2,"b":1}}""", Compact(await Received(value)));
    }

    [Fact]
    public async Task Ordered_dictionaries_keep_their_order()
    {
        dynamic expando = new ExpandoObject();
        expando.b = 1;
        expando.a = 2;
        object[] values =
        [
            new JsonObject { ["b"] = 1, ["a"] = 2 }, expando, new OrderedDictionary<string, int>(s_filled), new { b = 1, a = 2 },
        ];
        foreach (var value in values)
        {
            Assert.Equal("""{"b":1,"a":2}""", Compact(await Received(value)));
        }
    }

    [Fact]
    public async Task Extension_data_is_written_into_its_object() =>
        Assert.Equal(
            """{"id":1,"z":2,"b":{"a":2,"b":1}}""",
            Compact(await Received(new Extended(1) { Rest = { ["z"] = 2, ["b"] = s_filled } })));

    [Fact]
    public async Task Naming_policy_is_followed()
    {
        var options = new JsonSerializerOptions { DictionaryKeyPolicy = JsonNamingPolicy.CamelCase };

        Assert.Equal(
            """{"alpha":1,"beta":2}""",
            Compact(await Received(new Dictionary<string, int> { ["Beta"] = 2, ["Alpha"] = 1 }, options)));
    }

    [Fact]
    public async Task Keys_are_written_as_the_serializer_writes_them()
    {
        Assert.Equal(
            """{"1":"b","10":"c","2":"a"}""",
            Compact(await Received(new Dictionary<int, string> { [2] = "a", [1] = "b", [10] = "c" })));
        Assert.Equal(
            """{"Friday":1,"Monday":2}""",
            Compact(await Received(new Dictionary<DayOfWeek, int> { [DayOfWeek.Monday] = 2, [DayOfWeek.Friday] = 1 })));
    }

    [Fact]
    public async Task Numbered_keys_follow_the_other_keys_in_their_original_order()
    {
        var first = new Guid("ffffffff-5b0f-4a55-9d3e-0f0e2f5d7a10");
        var second = new Guid("00000000-5b0f-4a55-9d3e-0f0e2f5d7a10");

        Assert.Equal("""{"Guid_1":1,"Guid_2":2}""", Compact(await Received(new Dictionary<Guid, int> { [first] = 1, [second] = 2 })));
        Assert.Equal("""{"b":3,"Guid_1":1}""", Compact(await Received(new Dictionary<string, int> { [first.ToString()] = 1, ["b"] = 3 })));
        Assert.Equal(
            "{\n  Date_1: 1,\n  Date_2: 2\n}",
            await ReceivedText(new Dictionary<DateOnly, int> { [new(2024, 5, 6)] = 1, [new(2023, 5, 6)] = 2 }));
        Assert.Equal(
            "{\n  DateTime_1: 1\n}",
            await ReceivedText(new Dictionary<DateTime, int> { [new(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc)] = 1 }));
    }

    [Fact]
    public async Task Keys_with_the_same_text_are_reported()
    {
        var value = new Dictionary<Nameless, int> { [new()] = 1, [new()] = 2 };

        var failure = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.Plain().Verify(value));

        Assert.Contains("DC0004", failure.Findings.Select(finding => finding.RuleId));
    }

    private static string Compact(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);

    private async Task<string> Received(object value, JsonSerializerOptions? options = null)
    {
        _ = await Assert.ThrowsAnyAsync<VerificationException>(() =>
            _shop.NextRun().Orders(contract: "any").With(settings => settings with { Serializer = options }).Verify(value));
        return _shop.Text("OrderTests.Places.received.json");
    }

    private async Task<string> ReceivedText(object value)
    {
        _ = await Assert.ThrowsAnyAsync<VerificationException>(() => _shop.NextRun().Plain().Verify(value));
        return _shop.Text("OrderTests.Places.received.txt");
    }
}
