using System.Globalization;
using DataContracts.Cli.Hosting;
using DataContracts.Signals.Documents;
using DataContracts.Signals.Measuring;

namespace DataContracts.Cli.Measuring;

/// <summary>What was measured day by day: a document for each.</summary>
/// <param name="Documents">The days, the oldest first.</param>
/// <param name="Others">How many rows are of no day.</param>
internal sealed record MeasuredDays(IReadOnlyList<SignalsDocument> Documents, long Others)
{
    public static MeasuredDays Of(MeasuredContract contract, Measurement measurement, MeasuringOptions options, RunStamp run)
    {
        var days = measurement.FinishDays();
        return new MeasuredDays(
            [
                .. days.Where(day => day.Day is not null).Select(day => new SignalsDocument(
                    contract.Stamp, RunStamp.OfDay(day.Day!.Value, day.At, run.Tool) with { Commit = run.Commit }, [], day.Rows)
                {
                    Duplicates = options.Key is null ? null : new DuplicateCount(options.Key.Pointers, day.Duplicates),
                }),
            ],
            days.Where(day => day.Day is null).Sum(day => day.Rows.Rows));
    }

    public void Print(CommandOutput output, string property)
    {
        foreach (var day in Documents)
        {
            var rows = day.Rows;
            output.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{day.Run.Id[..10]}  {rows.Rows:N0} {(rows.Rows == 1 ? "row" : "rows")}, {rows.Valid:N0} valid"));
        }

        if (Others > 0)
        {
            output.Line(string.Create(
                CultureInfo.InvariantCulture, $"{Others:N0} {(Others == 1 ? "row has" : "rows have")} no day at {property}"));
        }
    }
}
