using CsCheck;
using DataContracts.Records;
using DataContracts.Signals.Documents;
using DataContracts.Signals.Measuring;

namespace DataContracts.Signals.Tests.Measuring;

/// <summary>Duplicates of a key are counted exactly, in one pass and from the keys of its parts.</summary>
public sealed class KeyTests
{
    private static readonly CompiledSchema s_contract = MeasuredRowsOf.Compile(
        """{ "properties": { "id": { "type": ["string", "null"] }, "day": { "type": "integer" } } }""");

    private static readonly Gen<(int Id, int Day)[][]> s_parts = Gen.Select(Gen.Int[-1, 40], Gen.Int[1, 3]).Array[0, 60].Array[1, 8];

    [Fact]
    public void Keys_of_parts_merge_into_those_of_one_pass() => Gen.Select(s_parts, Gen.Int).Sample(
        (parts, seed) =>
        {
            var random = new Random(seed);
            var options = new MeasuringOptions
            {
                Now = MeasuredRowsOf.Now,
                Threads = 1 + random.Next(3),
                Key = new RowKey(["/id", "/day"]),
                HeldKeys = 1 + random.Next(50),
                Limits = new RecordLimits { BlockBytes = 1024 },
            };
            DataFile[] files = [.. parts.Select((rows, part) => MeasuredRowsOf.File($"part-{part}", rows.Select(Row)))];
            var whole = Measure(options, files);
            Assert.Equal(DuplicatesIn(parts.SelectMany(part => part)), whole.Document.Duplicates!.Count);

            var pieces = files.Select(file => Measure(options, file)).ToArray();
            random.Shuffle(pieces);
            var merged = pieces.Select(piece => piece.Document).Aggregate((all, next) => all.Merge(next));
            using var keys = new MemoryStream();
            var union = KeyFile.Union(pieces.Select(piece =>
                KeyFile.Read(new MemoryStream(piece.Keys), piece.Document.Duplicates!.Keys!)));
            var rows = pieces.Sum(piece => piece.Document.Duplicates!.Keys!.Rows);
            merged = merged with { Duplicates = DuplicateCount.Of(options.Key.Pointers, KeyFile.Write(keys, union, rows)) };

            Assert.Equal(whole.Keys, keys.ToArray());
            Assert.Equal(MeasuredRowsOf.Write(whole.Document), MeasuredRowsOf.Write(merged));
        },
        iter: 100);

    [Fact]
    public void File_of_keys_that_was_changed_is_refused()
    {
        using var output = new MemoryStream();
        var stamp = KeyFile.Write(output, [1, 2, 3], 4);
        var bytes = output.ToArray();
        Assert.Equal([1UL, 2UL, 3UL], Read(bytes));
        Assert.Throws<InvalidDataException>(() => Read(bytes[..^1]));
        Assert.Throws<InvalidDataException>(() => Read([.. bytes, 0]));
        Assert.Throws<InvalidDataException>(() => Read([.. bytes[..^1], 9]));
        Assert.Throws<InvalidDataException>(() => Read([]));
        Assert.Throws<InvalidDataException>(() => Read([0, .. bytes[1..]]));

        ulong[] Read(byte[] file) => [.. KeyFile.Read(new MemoryStream(file), stamp)];
    }

    [Fact]
    public void Disk_that_has_no_room_for_keys_stops_all_workers_with_its_reason()
    {
        var options = new MeasuringOptions
        {
            Now = MeasuredRowsOf.Now,
            Threads = 4,
            Key = new RowKey(["/id"]),
            HeldKeys = 10,
            MakeKeyFolder = () => throw new IOException("no room"),
            Limits = new RecordLimits { BlockBytes = 1024 },
        };
        var rows = Enumerable.Range(0, 50_000).Select(id => Row((id, 1)));
        var exception = Assert.Throws<IOException>(() => MeasuredRowsOf.Measure(s_contract, options, MeasuredRowsOf.File("rows", rows)));
        Assert.Equal("no room", exception.Message);
    }

    private static (SignalsDocument Document, byte[] Keys) Measure(MeasuringOptions options, params DataFile[] files)
    {
        using var measurement = new Measurement(s_contract, options);
        foreach (var file in files)
        {
            measurement.Add(file);
        }

        var rows = measurement.Finish();
        using var keys = new MemoryStream();
        var stamp = KeyFile.Write(keys, measurement.Keys.Distinct(), measurement.Keys.Count);
        Assert.Equal(stamp.Rows - stamp.Distinct, measurement.CountDuplicates());
        return (
            new SignalsDocument(
                new ContractStamp("orders", null, "00"), RunStamp.Of(options.Now, "1.2.0"), [.. measurement.Sources], rows)
            {
                Duplicates = DuplicateCount.Of(options.Key!.Pointers, stamp),
            },
            keys.ToArray());
    }

    private static string Row((int Id, int Day) key) => key.Id < 0
        ? FormattableString.Invariant($$"""{"day":{{key.Day}}}""")
        : FormattableString.Invariant($$"""{"id":"{{key.Id}}","day":{{key.Day}}}""");

    private static long DuplicatesIn(IEnumerable<(int Id, int Day)> keys)
    {
        (int, int)[] known = [.. keys.Where(key => key.Id >= 0)];
        return known.Length - known.Distinct().Count();
    }
}
