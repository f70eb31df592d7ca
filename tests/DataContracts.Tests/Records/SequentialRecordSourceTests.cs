using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DataContracts.Checking;
using DataContracts.Contracts;
using DataContracts.JsonSchema.Secrets;
using DataContracts.Records;

namespace DataContracts.Tests.Records;

/// <summary>A format with a sequential record reader is checked like JSON lines, with its own positions.</summary>
public sealed class SequentialRecordSourceTests
{
    [Fact]
    public void Findings_have_the_positions_of_table_cells_wherever_blocks_end()
    {
        var expected = new List<(string, SourceRange)>();
        var text = new StringBuilder("id;note\n");
        for (var line = 2; line <= 2_000; line++)
        {
            var isRagged = line % 97 == 0;
            var isWrong = line % 50 == 0;
            _ = text.Append(isRagged ? "1\n" : isWrong ? "x;abc\n" : "12;abc\n");
            if (isRagged)
            {
                expected.Add(("DC0002", new SourceRange(line, 1, line, 2)));
            }
            else if (isWrong)
            {
                expected.Add(("DC1001", new SourceRange(line, 1, line, 2)));
            }
        }

        var limits = new RecordLimits { BlockBytes = 512, BlockRecords = 7, ListedRecords = 1_000 };
        var summary = Check(new TableReader(text.ToString()), limits);
        Assert.Equal(expected, summary.Findings.Select(found => (found.RuleId, found.Range)));
        Assert.Equal((1_999, expected.Count), (summary.Records, summary.Invalid));
    }

    [Fact]
    public void Findings_beyond_the_limit_are_counted()
    {
        var text = "id;note\n" + string.Concat(Enumerable.Repeat("x;a\n1\n", 500));
        var summary = Check(new TableReader(text), new RecordLimits { ListedRecords = 3 });
        Assert.Equal([2, 3, 4], summary.Findings.Take(3).Select(found => found.Range.StartLine));
        Assert.Contains("996 more records have findings", summary.Findings[^1].Message, StringComparison.Ordinal);
        Assert.Equal((1_000, 1_000), (summary.Records, summary.Invalid));
    }

    [Fact]
    public void Read_failure_keeps_earlier_findings()
    {
        var summary = Check(new TableReader("id;note\nx;a\n1;a\n!\n"), new RecordLimits());
        Assert.IsType<InvalidDataException>(summary.Failure);
        Assert.Equal((2, 1), (summary.Records, summary.Invalid));
    }

    [Fact]
    public void File_without_records_yields_no_records() =>
    Assert.Equal(0, Check(new TableReader("id;note\n"), new RecordLimits()).Records);

    private static RecordSummary Check(IRecordReader reader, RecordLimits limits)
    {
        using var folder = new TemporaryFolder();
        var schema = """
            { "$schema": "https://json-schema.org/draft/2020-12/schema",
              "x-contract": { "name": "rows", "version": "1.0.0", "owner": "a", "status": "active", "description": "rows" },
              "properties": { "id": { "type": "integer" } } }
            """;
        var path = folder.Write("contracts/rows.schema.json", schema);
        var contract = new ContractLoader(new CheckOptions(), new DocumentLoader(256)).Load(new ContractFile(path));
        Assert.NotNull(contract.Compiled);
        var judge = new RecordJudge("rows.csv", contract, _ => Disclosure.Everything, 256, limits);
        return RecordStream.Check(new SequentialRecordSource(reader, limits), judge, limits, CancellationToken.None);
    }

    /// <summary>Integers and strings separated by semicolons, with a header line.</summary>
    private sealed class TableReader(string text) : IRecordReader
    {
        private readonly string[] _names = text.Split('\n')[0].Split(';');
        private int _line = 1;

        public SourceRecord? Read(IBufferWriter<byte> json)
        {
            var row = text.Split('\n').Skip(_line).FirstOrDefault() ?? "";
            _line++;
            var whole = new SourceRange(_line, 1, _line, row.Length + 1);
            var cells = row.Split(';');
            return row switch
            {
                "" => null,
                "!" => throw new InvalidDataException("torn"),
                _ when cells.Length != _names.Length => Ragged(json, whole),
                _ => new SourceRecord(whole, SourceOrigins.Row(whole, Write(cells, json))),
            };
        }

        // Values written before the problem was detected must be ignored.
        private static SourceRecord Ragged(IBufferWriter<byte> json, SourceRange row)
        {
            json.Write("{\"id\":"u8);
            return new SourceRecord(new SyntaxProblem(SyntaxRules.NotJson, row, "a row has as many cells as there are names"));
        }

        private ImmutableArray<SourceRange> Write(string[] cells, IBufferWriter<byte> json)
        {
            var ranges = ImmutableArray.CreateBuilder<SourceRange>();
            var column = 1;
            var values = cells.Zip(_names, (cell, name) =>
            {
                ranges.Add(new SourceRange(_line, column, _line, column + cell.Length));
                column += cell.Length + 1;
                return int.TryParse(cell, CultureInfo.InvariantCulture, out _) ? $"\"{name}\":{cell}" : $"\"{name}\":\"{cell}\"";
            });
            json.Write(Encoding.UTF8.GetBytes($"{{\n{string.Join(",\n", values)}\n}}"));
            return ranges.ToImmutable();
        }
    }
}
