using System.Text;
using DataContracts.Signals.Drift;
using DataContracts.Signals.History;

namespace DataContracts.Signals.Tests.History;

public sealed class HistoryLineTests
{
    [Fact]
    public void Line_of_twenty_full_properties_is_at_most_4_KB()
    {
        var line = HistoryLine.Write(SampleRuns.Large);
        Assert.InRange(line.Length, 2000, HistoryLine.BytesForTwenty);
        Assert.Equal(20, Read(line).Properties.Count);
    }

    [Fact]
    public void Run_is_read_as_it_was_written()
    {
        var run = SampleRuns.Day(3) with
        {
            Commit = "d89c39e",
            Unreadable = 2,
            Age = 60,
            AgeOf = "/created",
            Future = 1,
            Duplicates = 0,
            Key = ["/id", "/line"],
        };
        var read = Read(HistoryLine.Write(run));
        Assert.Equal(run with { Properties = read.Properties, Key = read.Key }, read);
        Assert.Equal(run.Key, read.Key.AsEnumerable());
        var (expected, actual) = (run.Properties["/total"], read.Properties["/total"]);
        Assert.Equal(expected with { Shape = null }, actual with { Shape = null });
        Assert.Equal(expected.Shape!.Counts, actual.Shape!.Counts.AsEnumerable());
    }

    [Fact]
    public void Values_and_their_rest_are_read_as_they_were_written()
    {
        var shape = Shape.OfValues([("\"a\"", 3), ("null", 2), ("é\n", 1)], others: 4);
        var run = new RunSignals("1", 10) { Properties = SampleRuns.Of(("/x~1y", new PropertySignals(10) { Shape = shape })) };
        Assert.Equal(shape.Counts, Read(HistoryLine.Write(run)).Properties["/x~1y"].Shape!.Counts.AsEnumerable());
    }

    [Fact]
    public void Histogram_with_negative_numbers_and_gaps_is_read_as_it_was_written()
    {
        var shape = Shape.OfHistogram(
            1, [(ShapeKey.Bucket(-1, -4), 1), (ShapeKey.Bucket(-1, 2), 5), (ShapeKey.Zero, 9), (ShapeKey.Bucket(1, 3), 2)]);
        var run = new RunSignals("1", 10) { Properties = SampleRuns.Of(("/x", new PropertySignals(10) { Shape = shape })) };
        var read = Read(HistoryLine.Write(run)).Properties["/x"].Shape!;
        Assert.Equal(1, read.Scale);
        Assert.Equal(shape.Counts, read.Counts.AsEnumerable());
    }

    [Fact]
    public void Line_is_one_line_of_JSON_without_what_is_zero()
    {
        var line = Encoding.UTF8.GetString(HistoryLine.Write(
            new RunSignals("a\nb", 0) { Properties = SampleRuns.Of(("/x", new PropertySignals(2) { Mean = double.NaN })) }));
        Assert.Equal("""{"signals":"1.0","run":"a\nb","rows":0,"properties":{"/x":{"n":[2]}}}""" + "\n", line);
    }

    private static RunSignals Read(byte[] line)
    {
        var history = HistoryReader.Parse(line);
        Assert.Empty(history.Notes);
        return Assert.Single(history.Runs);
    }
}
