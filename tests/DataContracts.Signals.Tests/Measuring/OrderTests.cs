using System.Text;
using CsCheck;
using DataContracts.Signals.Documents;
using DataContracts.Signals.History;
using DataContracts.Signals.Measuring;
using DataContracts.Tests;

namespace DataContracts.Signals.Tests.Measuring;

/// <summary>What is measured depends on the set of rows alone.</summary>
public sealed class OrderTests
{
    private const string Contract = """
        {
          "type": "object",
          "required": ["id"],
          "properties": {
            "id": { "type": "string" },
            "total": { "type": "number", "minimum": 0 },
            "at": { "type": "string", "format": "date-time" },
            "lines": { "type": "array", "items": { "type": "object", "properties": { "sku": { "type": "string", "pattern": "^[A-Z]" } } } },
            "prices": { "type": "object", "additionalProperties": { "type": "number" } },
            "never": { "type": "object", "properties": { "used": true } }
          }
        }
        """;

    private static readonly int s_cases = SlowTests.Run ? 150 : 15;

    // Few rows find what depends on the order of two or three; there can be many such cases.
    private static readonly int s_smallCases = SlowTests.Run ? 10_000 : 300;

    private static readonly CompiledSchema s_contract = MeasuredRowsOf.Compile(Contract);

    private static readonly Gen<string> s_number = Gen.OneOf(
        Gen.Int[-5, 5].Select(value => FormattableString.Invariant($"{value}")),
        Gen.Int[0, 100_000].Select(value => FormattableString.Invariant($"{value / 100m}")),
        Gen.Double[-1e12, 1e12].Select(value => FormattableString.Invariant($"{value:R}")),
        Among(
            "1.0", "1e0", "10e-1", "-0", "0.0", "1e400", "-1e-400", "123456789012345678901234567890.5", "1e99999", "5e-324"));

    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.Int[0, 3000].Select(value => FormattableString.Invariant($"\"v{value}\"")),
        Gen.Int[0, 40_000].Select(value =>
            FormattableString.Invariant($"\"{DateTime.UnixEpoch.AddHours(value * 7L):yyyy-MM-ddTHH:mm:ss}Z\"")),
        Among("\"\"", "\"é\\u0041\"", "\"1\"", "\"9999-12-31T23:59:59-01:00\"", "\"2026-11-25\"", "\"2026-11-25T07:00:00\""),
        Gen.Int[0, 400].Select(length => $"\"{new string('x', length)}\""));

    private static readonly Gen<string> s_scalar = Gen.OneOf(s_number, s_text, Among("null", "true", "false"));

    private static readonly Gen<string> s_value = Gen.OneOf(
        s_scalar,
        s_scalar.Array[0, 3].Select(items => $"[{string.Join(',', items)}]"),
        Gen.Select(Among("sku", "b", "c"), s_scalar, (name, value) => $$"""{"{{name}}":{{value}}}"""));

    private static readonly Gen<string> s_name = Gen.OneOf(
        Among("id", "total", "at", "lines", "prices", "extra"),
        Gen.Int[0, 2000].Select(value => FormattableString.Invariant($"n{value}")));

    private static readonly Gen<string> s_row = Gen.OneOf(
        Gen.Select(s_name, s_value).Array[0, 6].Select(members =>
            $"{{{string.Join(',', members.DistinctBy(member => member.Item1).Select(member => $"\"{member.Item1}\":{member.Item2}"))}}}"),
        Among("{", "[1,{\"a\":2}]", "{\"a\":1,\"a\":2}", "\"\\ud800\"", "{\"lines\":[{\"sku\":\"a\"},{\"sku\":\"B\"}]}"));

    private static readonly Gen<(string[][] Parts, int Seed)> s_split = Gen.Select(
        s_row.Array[0, 120].Array[1, 12], Gen.Int, (parts, seed) => (parts, seed));

    private static readonly Gen<(string[][] Parts, int Seed)> s_smallSplit = Gen.Select(
        s_row.Array[0, 4].Array[1, 4], Gen.Int, (parts, seed) => (parts, seed));

    [Fact]
    public void Merging_the_parts_in_any_order_gives_the_bytes_of_one_pass() => s_split.Sample(AssertMergedIsWhole, iter: s_cases);

    [Fact]
    public void Merging_small_parts_in_any_order_gives_the_bytes_of_one_pass() =>
        s_smallSplit.Sample(AssertMergedIsWhole, iter: s_smallCases);

    [Fact]
    public void Few_rows_in_another_order_and_another_split_give_the_same_states() =>
        s_smallSplit.Sample(AssertOrderIsNothing, iter: s_smallCases);

    [Fact]
    public void Rows_in_another_order_and_another_split_give_the_same_states() => s_split.Sample(AssertOrderIsNothing, iter: s_cases);

    [Fact]
    public void History_keeps_the_same_of_a_measurement_as_of_its_document() => s_split.Sample(
        split =>
        {
            var options = new MeasuringOptions { Now = MeasuredRowsOf.Now, Threads = 1, Key = new RowKey(["/id"]) };
            var document = MeasuredRowsOf.Measure(s_contract, options, split.Parts.Select(rows => MeasuredRowsOf.File("rows", rows)));
            var read = DocumentSignals.Read(Encoding.UTF8.GetBytes(MeasuredRowsOf.Write(document)))!;
            Assert.Equal(HistoryLine.Write(read), HistoryLine.Write(MeasuredRun.Of(document)));
        },
        iter: s_cases);

    private static void AssertMergedIsWhole((string[][] Parts, int Seed) split)
    {
        var random = new Random(split.Seed);
        DataFile[] files = [.. split.Parts.Select((rows, part) => MeasuredRowsOf.File($"part-{part}", rows))];
        var limits = new Records.RecordLimits { BlockBytes = 2048 };
        var options = new MeasuringOptions { Now = MeasuredRowsOf.Now, Threads = 1 + random.Next(3), Limits = limits };
        var whole = MeasuredRowsOf.Write(MeasuredRowsOf.Measure(s_contract, options, files));

        var parts = files.Select(file => MeasuredRowsOf.Write(MeasuredRowsOf.Measure(s_contract, options, file))).ToList();
        while (parts.Count > 1)
        {
            var (left, right) = (Take(parts, random), Take(parts, random));
            parts.Add(MeasuredRowsOf.Write(MeasuredRowsOf.Read(left).Merge(MeasuredRowsOf.Read(right))));
        }

        Assert.Equal(whole, parts[0]);
    }

    private static void AssertOrderIsNothing((string[][] Parts, int Seed) split)
    {
        var random = new Random(split.Seed);
        string[] rows = [.. split.Parts.SelectMany(part => part)];
        var options = new MeasuringOptions { Now = MeasuredRowsOf.Now, Threads = 1 };
        var ordered = MeasuredRowsOf.Measure(s_contract, options, MeasuredRowsOf.File("rows", rows));
        random.Shuffle(rows);
        var shuffled = rows.Chunk(1 + random.Next(rows.Length + 1)).Select(part => MeasuredRowsOf.File("rows", part))
            .Select(file => MeasuredRowsOf.Measure(s_contract, options, file))
            .Aggregate(MeasuredRowsOf.Measure(s_contract, options), (all, part) => all.Merge(part));
        Assert.Equal(WithoutPlaces(ordered), WithoutPlaces(shuffled));
    }

    private static Gen<string> Among(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(position => texts[position]);

    private static string WithoutPlaces(SignalsDocument document)
    {
        var counts = string.Join(
            '\n',
            document.Rows.Violations.Kinds.Select(kind => FormattableString.Invariant($"{kind.Key} {kind.Value.Count} {kind.Value.Rows}")));
        var same = document with { Sources = [] };
        var text = MeasuredRowsOf.Write(same);
        return counts + text[text.IndexOf("\"properties\"", StringComparison.Ordinal)..];
    }

    private static string Take(List<string> parts, Random random)
    {
        var position = random.Next(parts.Count);
        var part = parts[position];
        parts.RemoveAt(position);
        return part;
    }
}
