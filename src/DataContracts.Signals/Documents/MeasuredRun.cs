using System.Collections.Immutable;
using DataContracts.Signals.Drift;
using DataContracts.Signals.History;
using DataContracts.Signals.Measuring;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Documents;

/// <summary>
/// What the history keeps of a document that was just measured: the same that <see cref="DocumentSignals"/> reads of its JSON, without
/// writing all its states.
/// </summary>
internal static class MeasuredRun
{
    public static RunSignals Of(SignalsDocument document)
    {
        var time = document.TimeProperty;
        var times = time is null ? null : SignalsDocument.TimeOf(time);
        return new RunSignals(document.Run.Id, document.Rows.Rows)
        {
            At = document.Run.At.ToUniversalTime(),
            Version = document.Contract.Version,
            Commit = document.Run.Commit,
            Valid = document.Rows.Valid,
            Unreadable = document.Rows.Unreadable,
            Age = times is null ? null : TimeSpan.FromTicks(document.Run.At.UtcTicks - times.Newest).TotalSeconds,
            AgeOf = time?.Pointer,
            Future = times?.Future ?? 0,
            Duplicates = document.Duplicates?.Count,
            Key = [.. document.Duplicates?.Key ?? []],

            // The row itself is no property: its numbers are those of the run.
            Properties = document.Rows.Tree.Measured.Where(node => node.Pointer.Length > 0)
                .ToImmutableSortedDictionary(node => node.Pointer, Of, StringComparer.Ordinal),
        };
    }

    private static PropertySignals Of(PropertyNode node)
    {
        var state = node.State;
        var signals = new PropertySignals(state.Present)
        {
            Absent = node.Absent,
            Null = state.Nulls,
            Missing = state.Missing,
            Invalid = state.Invalid,
            Empty = state.Empty,
        };
        if (state.Find<DistinctState>() is { } distinct)
        {
            signals = signals with { Distinct = distinct.Value, DistinctError = distinct.IsExact ? 0 : HyperLogLog.StandardError };
        }

        if (state.Find<LengthState>()?.Sizes is { } sizes)
        {
            signals = signals with { LengthMinimum = sizes.Least, LengthMaximum = sizes.Most, LengthMean = sizes.Mean };
        }

        return state.Find<NumberState>() is { } number ? WithNumbers(signals, number)
            : state.Find<ValueCounts>()?.Shown is { } values ? signals with { Shape = Shape.OfValues(values) }
            : signals;
    }

    private static PropertySignals WithNumbers(PropertySignals signals, NumberState number) => signals with
    {
        Zero = number.Zeros,
        Negative = number.Negatives.Count,
        Minimum = number.Minimum,
        Maximum = number.Maximum,
        Mean = number.Mean,
        Deviation = number.Deviation,
        Low = number.ShownQuantile(0.05),
        Median = number.ShownQuantile(0.5),
        High = number.ShownQuantile(0.95),
        Shape = ShapeOf(number),
    };

    /// <summary>The histogram of numbers of both signs, at the coarser of their scales.</summary>
    private static Shape ShapeOf(NumberState number)
    {
        var scale = Math.Min(number.Positives.Scale, number.Negatives.Scale);
        return Shape.OfHistogram(
            scale,
            BucketsOf(number.Positives, 1, scale).Concat(BucketsOf(number.Negatives, -1, scale)).Prepend((ShapeKey.Zero, number.Zeros)));
    }

    private static IEnumerable<(ShapeKey Key, long Count)> BucketsOf(ExponentialHistogram histogram, int sign, int scale) =>
        histogram.Buckets().Select(bucket => (ShapeKey.Bucket(sign, bucket.Index).Halved(histogram.Scale - scale), bucket.Count));
}
