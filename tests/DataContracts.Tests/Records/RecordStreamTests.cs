using System.Globalization;
using System.Text;
using DataContracts.Checking;
using DataContracts.Contracts;
using DataContracts.JsonSchema.Secrets;
using DataContracts.Records;

namespace DataContracts.Tests.Records;

/// <summary>Streams are split into records wherever the blocks end.</summary>
public sealed class RecordStreamTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Invalid_lines_have_correct_numbers_wherever_blocks_and_reads_end(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        var expected = new List<int>();
        var records = 0;
        for (var line = 1; line <= 3_000; line++)
        {
            var kind = random.Next(20);
            records += kind == 0 ? 0 : 1;
            if (kind == 1)
            {
                expected.Add(line);
            }

            text.Append(kind switch
            {
                0 => "",
                1 => "[1,",
                2 => $"\"{new string('x', random.Next(9_000))}\"",
                _ =>
                $"[{line.ToString(CultureInfo.InvariantCulture)}]"
            }).Append(random.Next(2) == 0
                ? "\n"
                : "\r\n");
        }

        using var input = new DribblingStream(Encoding.UTF8.GetBytes(text.ToString()), random);
        var summary = Check(input, new RecordLimits { BlockBytes = 1024, ListedRecords = 1_000 });
        Assert.Equal(expected, summary.Findings.Select(found => found.Range.StartLine));
        Assert.Equal((records, expected.Count), (summary.Records, summary.Invalid));
    }

    [Fact]
    public void Record_over_the_size_limit_is_an_error_at_its_line_and_other_records_are_checked()
    {
        const int Limit = 1 << 20;
        var text = $"[1]\n\"{new string('x', Limit - 10)}\"\n\"{new string('y', 3 * Limit)}\"\n[2,\n[3]\n\"{new string('z', 2 * Limit)}";
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var summary = Check(input, new RecordLimits { BlockBytes = 4096, RecordBytes = Limit });
        Assert.Equal(
            [(3, "DC0001"), (4, "DC0002"), (6, "DC0001")], summary.Findings.Select(found => (found.Range.StartLine, found.RuleId)));
        Assert.StartsWith("this record is longer than 1 MiB", summary.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal((6, 3), (summary.Records, summary.Invalid));
    }

    [Fact]
    public void Read_failure_is_reported_and_earlier_findings_are_kept()
    {
        using var input = new FailingStream("[1]\n[2\n[3]\n"u8.ToArray());
        var summary = Check(input, new RecordLimits());
        Assert.IsType<IOException>(summary.Failure);
        Assert.Equal((3, 1), (summary.Records, summary.Invalid));
    }

    [Fact]
    public void Valid_records_are_checked_without_allocating()
    {
        var schema = SourceDocument.Parse(
            """{ "properties": { "id": { "type": "integer" } }, "additionalProperties": { "type": "string" } }"""u8.ToArray(),
            "schema.json",
            256,
            out _)!;
        var contract = new SchemaCompiler(new CompilerOptions(), new DocumentLoader(256)).Compile(schema, out _)!;
        var members = Enumerable.Range(0, 200)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"\"name{number}\":\"v\\u00e4lue\""));
        var many = Encoding.UTF8.GetBytes($"{{{string.Join(',', members)}}}");
        using var probe = new RecordProbe(contract, 256);
        Assert.True(probe.IsClean(many) && probe.IsClean("""{"id":1,"\u0061":"b"}"""u8));

        var allocated = Allocation.Smallest(() =>
        {
            for (var record = 0; record < 100; record++)
            {
                _ = probe.IsClean(many);
                _ = probe.IsClean("""{"id":1,"\u0061":"b"}"""u8);
            }
        });

        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Duplicate_names_are_found_among_few_and_many_and_in_escapes()
    {
        using var probe = new RecordProbe(null, 256);
        var names = string.Concat(Enumerable.Range(0, 300)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"\"a name with a number {number}\":{{}},")));
        Assert.True(probe.IsClean(Encoding.UTF8.GetBytes($"{{{names}\"b\":[]}}")));
        Assert.False(probe.IsClean(Encoding.UTF8.GetBytes($"{{{names}\"a name with a number 7\":[]}}")));
        Assert.False(probe.IsClean(Encoding.UTF8.GetBytes($"{{{names}\"a name with a number \\u0037\":[]}}")));
        Assert.False(probe.IsClean("""[{"a":1,"b":{"c":1,"\u0063":2}}]"""u8));
    }

    private static RecordSummary Check(Stream input, RecordLimits limits) =>
        RecordStream.Check(
            LineRecordSource.Open(input, limits),
            new RecordJudge("records.ndjson", null, _ => Disclosure.Everything, 256, limits),
            limits,
            CancellationToken.None);

    /// <summary>Behaves like a pipe: unknown length, and each read returns any number of bytes.</summary>
    private sealed class DribblingStream(byte[] bytes, Random random) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1 + random.Next(3_000))]);
    }

    private sealed class FailingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer) is var read and > 0 ? read : throw new IOException("torn");
    }
}
