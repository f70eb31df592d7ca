using System.Runtime.ExceptionServices;
using DataContracts.Records;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Measuring;

/// <summary>Measures files in one pass, on every core and in the memory of a few blocks.</summary>
internal sealed class Measurement : IDisposable
{
    private readonly MeasuringWorker[] _workers;
    private readonly PartSet _set;
    private readonly RecordLimits _limits;
    private readonly ColumnTypes _columns;
    private readonly List<SourceCount> _sources = [];
    private readonly List<SourceProblem> _problems = [];

    public Measurement(CompiledSchema contract, MeasuringOptions options)
    {
        _set = new PartSet(contract, options);
        _limits = options.Limits;
        _columns = new ColumnTypes(_set.Shape.Root);
        _workers = [.. Enumerable.Range(0, options.Threads).Select(_ => new MeasuringWorker(contract, _set, options))];
        SecretKey = options.Key?.Pointers.FirstOrDefault(pointer => IsSecret(Whole(_workers[0]).Rows.Tree, pointer));
    }

    /// <summary>The files, by name.</summary>
    public IReadOnlyList<SourceCount> Sources => [.. _sources.OrderBy(source => source.Name, StringComparer.Ordinal)];

    /// <summary>What is wrong with files as a whole.</summary>
    public IReadOnlyList<SourceProblem> Problems => _problems;

    /// <summary>Some of the rows that the contract does not allow.</summary>
    public IReadOnlyList<byte[]> InvalidRows => [.. _workers.SelectMany(worker => worker.InvalidRows)];

    /// <summary>A property of the key of which nothing may be kept, or null.</summary>
    public string? SecretKey { get; }

    public void Add(DataFile file, CancellationToken cancellationToken = default)
    {
        using var input = new CountedStream(file.Open());
        using var text = new CountedStream(input.Start is [0x1F, 0x8B, ..] ? new PackedStream(input) : input);
        var isUtf16 = IsUtf16(text.Start);
        using var content = Content(file, text, isUtf16);
        using var rows = new RowSource(file, content, _columns, _limits);
        var before = Counted;
        var source = rows.Records;

        // A small file is one block: waking other cores for it would take longer than measuring it.
        _workers[0].Measure(source, file.Name, 1, cancellationToken);
        if (!source.HasEnded)
        {
            MeasureInParallel(source, file.Name, cancellationToken);
        }

        _sources.Add(new SourceCount(file.Name, Counted - before, input.Count));
        if (source.Failure is not null)
        {
            _problems.Add(new SourceProblem(file.Name, SourceProblemKind.CutOff, source.Failure));
        }
        else if (isUtf16)
        {
            _problems.Add(new SourceProblem(file.Name, SourceProblemKind.Utf16, null));
        }
    }

    /// <summary>All rows of all files, once nothing more is added.</summary>
    public MeasuredRows Finish() => Finish(PartSet.NoDay);

    /// <summary>The rows of each day, the oldest first, and before them those of which the day is not known.</summary>
    public IReadOnlyList<MeasuredDay> FinishDays() =>
    [
        .. _workers.SelectMany(worker => worker.Parts.Keys).Distinct().Order().Select(day => new MeasuredDay(
            day == PartSet.NoDay ? null : DateOnly.FromDayNumber(day),
            _set.MeasuredAt(day),
            Finish(day),
            _set.KeysOf(day).CountDuplicates())),
    ];

    public long CountDuplicates() => Keys.CountDuplicates();

    /// <summary>The keys of all rows, once nothing more is added.</summary>
    public KeyHashes Keys => _set.KeysOf(PartSet.NoDay);

    public void Dispose()
    {
        _set.Dispose();
        foreach (var worker in _workers)
        {
            worker.Dispose();
        }
    }

    private void MeasureInParallel(IRecordSource source, string name, CancellationToken cancellationToken)
    {
        try
        {
            var options = new ParallelOptions { CancellationToken = cancellationToken };
            _ = Parallel.For(
                0, _workers.Length, options, worker => _workers[worker].Measure(source, name, long.MaxValue, cancellationToken));
        }
        catch (AggregateException exception)
        {
            // A full disk stops all workers that spill keys: one of them says so.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }

    private long Counted => _workers.Sum(worker => worker.Count);

    private MeasuredRows Finish(int day)
    {
        MeasuredPart[] parts =
            [.. _workers.Where(worker => worker.Parts.ContainsKey(day)).Select(worker => worker.Parts[day])];
        foreach (var part in parts)
        {
            part.Finish();
        }

        foreach (var part in parts[1..])
        {
            parts[0].Rows.Merge(part.Rows);
        }

        return parts[0].Rows;
    }

    private static MeasuredPart Whole(MeasuringWorker worker) => worker.Parts[PartSet.NoDay];

    // A table of UTF-16 would be a table of strange values.
    private static Stream Content(DataFile file, Stream text, bool isUtf16) =>
        isUtf16 && RowSource.IsTable(file) ? Stream.Null : file.HasEnding(".json") ? new JsonArrayLines(text) : text;

    private static bool IsSecret(PropertyTree tree, string pointer)
    {
        for (var above = pointer; above.Length > 0; above = above[..above.LastIndexOf('/')])
        {
            if (tree.Find(above)!.State.Hiding == ValueHiding.All)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUtf16(ReadOnlySpan<byte> start) =>
        start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..]
            or [(byte)'{', 0, ..] or [0, (byte)'{', ..];
}
