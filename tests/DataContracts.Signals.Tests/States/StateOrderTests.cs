using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Tests.States;

/// <summary>Each signal's state depends on the set of values alone, also where it becomes coarser on the way.</summary>
public sealed class StateOrderTests
{
    public static TheoryData<string> Signals => [.. SignalRegistry.All.Select(signal => signal.Name)];

    [Theory]
    [MemberData(nameof(Signals))]
    public void Parts_merge_into_the_state_of_the_whole(string name)
    {
        var signal = SignalRegistry.All.Single(each => each.Name == name);
        Gen.Select(Gen.Int[1, 6000], Gen.Int[1, 6], Gen.Int[0, 7], Gen.Int).Sample(
            (count, parts, spread, seed) =>
            {
                var random = new Random(seed);
                string[] values = [.. Enumerable.Range(0, count).Select(_ => Value(signal.AppliesTo, spread, random))];
                var whole = State(signal, values);
                random.Shuffle(values);
                var merged = values.Chunk((values.Length / parts) + 1).Select(part => State(signal, part)).Aggregate((left, right) =>
                {
                    // Some parts are written and read, and either may be merged into the other.
                    var (into, from) = random.Next(2) == 0 ? (left, right) : (right, Copy(signal, left));
                    into.Merge(from);
                    return into;
                });
                Assert.Equal(Written(whole), Written(merged));
            },
            iter: 30);
    }

    private static string Value(InstanceTypes types, int spread, Random random)
    {
        var number = random.Next(1, 5000) * Math.Pow(10, random.Next(-spread, spread + 1) * 8);
        return (types & InstanceTypes.Number) != 0 ? number.ToString("R", CultureInfo.InvariantCulture)
            : types == InstanceTypes.Array ? $"[{string.Join(',', Enumerable.Repeat("1", random.Next(200 * (spread + 1))))}]"
            : random.Next(3) > 0
                ? $"\"{DateTime.UnixEpoch.AddHours(random.Next((int)Math.Pow(8, spread + 1))):yyyy-MM-dd'T'HH:mm:ss}Z\""
                : $"\"{new string('x', random.Next(100 * (spread + 1)))}\"";
    }

    private static SignalState State(SignalDefinition signal, IEnumerable<string> values)
    {
        var state = signal.Create(new SignalSettings(MeasuredRowsOf.Now));
        foreach (var value in values)
        {
            var isString = value[0] == '"';
            var text = Encoding.UTF8.GetBytes(isString ? value[1..^1] : value);
            var isNumber = !isString && value[0] != '[';
            var number = isNumber ? MeasuredNumber.Parse(text) : default;
            state.Add(new MeasuredValue
            {
                Type = isString ? InstanceTypes.String : isNumber ? InstanceTypes.Fraction : InstanceTypes.Array,
                Text = text,
                Number = number,
                Hash = isNumber ? ValueHash.OfNumber(in number, text) : ValueHash.OfString(text),
                RowKey = ValueHash.OfPosition(ValueHash.OfString(text), 1),
                Count = value.Count(letter => letter == '1'),
            });
        }

        return state;
    }

    private static SignalState Copy(SignalDefinition signal, SignalState state)
    {
        using var json = JsonDocument.Parse(Written(state));
        var copy = signal.Create(new SignalSettings(MeasuredRowsOf.Now));
        copy.ReadState(json.RootElement);
        return copy;
    }

    private static string Written(SignalState state)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output))
        {
            state.WriteState(writer);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
