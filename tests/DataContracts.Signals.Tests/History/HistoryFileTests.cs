using DataContracts.Files;
using DataContracts.Signals.History;
using DataContracts.Tests;

namespace DataContracts.Signals.Tests.History;

public sealed class HistoryFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string History => _folder["signals/orders.ndjson"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Runs_and_accepted_changes_are_added_to_a_file_that_is_created()
    {
        HistoryFile.Append(History, SampleRuns.Day(1));
        HistoryFile.Append(History, new AcceptedChange("/total", SampleRuns.Id(1), "new price list", null));
        HistoryFile.Append(History, SampleRuns.Day(2));
        var read = HistoryReader.Read(History, Disk.Files);
        Assert.Equal(2, read.Runs.Length);
        Assert.Single(read.Accepted);
        Assert.Equal([History], Directory.GetFiles(_folder["signals"]));
    }

    [Fact]
    public void Process_that_is_stopped_at_any_byte_loses_at_most_its_own_line()
    {
        byte[] before = [.. HistoryLine.Write(SampleRuns.Day(1)), .. HistoryLine.Write(SampleRuns.Day(2))];
        var line = HistoryLine.Write(SampleRuns.Day(3));
        for (var written = 0; written <= line.Length; written++)
        {
            _folder.Write("signals/orders.ndjson", [.. before, .. line.AsSpan(0, written)]);
            var isWhole = written >= line.Length - 1;
            var isTorn = written > 0 && !isWhole;
            var read = HistoryReader.Read(History, Disk.Files);
            Assert.Equal(isWhole ? 3 : 2, read.Runs.Length);
            Assert.Equal(isTorn ? 1 : 0, read.Notes.Length);

            File.Delete(History + ".torn");
            HistoryFile.Append(History, SampleRuns.Day(4));
            read = HistoryReader.Read(History, Disk.Files);
            Assert.Equal(isWhole ? 4 : 3, read.Runs.Length);
            Assert.Empty(read.Notes);
            Assert.Equal(isTorn, File.Exists(History + ".torn"));
            if (isTorn)
            {
                Assert.Equal([.. line.AsSpan(0, written), (byte)'\n'], File.ReadAllBytes(History + ".torn"));
            }
        }
    }

    [Fact]
    public void Torn_lines_are_all_kept()
    {
        _folder.Write("signals/orders.ndjson", "{\"signals\"");
        HistoryFile.Append(History, SampleRuns.Day(1));
        File.AppendAllText(History, "{\"run\"");
        HistoryFile.Append(History, SampleRuns.Day(2));
        Assert.Equal("{\"signals\"\n{\"run\"\n", File.ReadAllText(History + ".torn"));
        Assert.Equal(2, HistoryReader.Read(History, Disk.Files).Runs.Length);
    }

    [Fact]
    public async Task Processes_that_add_runs_at_the_same_time_lose_none()
    {
        await Parallel.ForAsync(0, 40, (day, _) =>
        {
            HistoryFile.Append(History, SampleRuns.Day(day));
            return ValueTask.CompletedTask;
        });
        var read = HistoryReader.Read(History, Disk.Files);
        Assert.Equal(40, read.Runs.Length);
        Assert.Empty(read.Notes);
    }

    [Fact]
    public void Same_runs_that_are_added_at_the_same_time_are_added_once()
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var added = 0;
            Parallel.For(
                0, 4, _ => Interlocked.Add(ref added, HistoryFile.AppendNew(History, [SampleRuns.Day(1), SampleRuns.Day(2)])));
            Assert.Equal(2, added);
            Assert.Equal(2, File.ReadAllLines(History).Length);
            File.Delete(History);
        }
    }

    [Fact]
    public void Long_line_without_a_line_break_is_found_as_a_whole()
    {
        _folder.Write("signals/orders.ndjson", "x\n" + new string('y', 10_000));
        HistoryFile.Append(History, SampleRuns.Day(1));
        Assert.Equal(10_001, new FileInfo(History + ".torn").Length);
    }
}
