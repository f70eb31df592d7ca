using DataContracts.Cli.Hosting;
using DataContracts.Cli.Tracking;
using DataContracts.Signals.Documents;
using DataContracts.Signals.History;

namespace DataContracts.Cli.Measuring;

/// <summary>Puts what was measured into the history of its contract.</summary>
internal static class MeasuredHistory
{
    public static void Add(TrackedContract tracked, IReadOnlyList<SignalsDocument> documents, string folder, CommandOutput output)
    {
        var added = 0;
        tracked.Append(file => added = HistoryFile.AppendNew(file, documents.Select(MeasuredRun.Of)));
        var path = new Place(folder).Shorten(tracked.HistoryPath);
        output.Line(
            added == 0 ? $"nothing new for {path}" : $"added {(added == 1 ? "1 run" : $"{added} runs")} to {path}");
    }
}
