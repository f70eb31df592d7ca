using System.Buffers;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>
/// Which values were evaluated by keywords beside or below an <c>unevaluated*</c> keyword (JSON Schema 2020-12 Core, section 11).
/// A mark carries the time it was set: a keyword sees the marks since its own schema began, and a failed branch takes its marks back.
/// </summary>
internal struct EvaluatedMarks : IDisposable
{
    private int[]? _times;
    private (int Value, int Earlier)[]? _log;

    public EvaluatedMarks(int values)
    {
        _times = ArrayPool<int>.Shared.Rent(values);
        _times.AsSpan(0, values).Clear();
        _log = ArrayPool<(int, int)>.Shared.Rent(64);
    }

    /// <summary>The current time; never decreases but by <see cref="Rollback"/>.</summary>
    public int Time { get; private set; }

    public void Add(int value)
    {
        if (Time == _log!.Length)
        {
            var larger = ArrayPool<(int, int)>.Shared.Rent(Time * 2);
            _log.AsSpan().CopyTo(larger);
            ArrayPool<(int, int)>.Shared.Return(_log);
            _log = larger;
        }

        _log[Time++] = (value, _times![value]);
        _times[value] = Time;
    }

    public readonly bool IsSetSince(int value, int time) => _times![value] > time;

    /// <summary>The values marked since a time, each once.</summary>
    public readonly int[] Since(int time)
    {
        var marked = new List<int>();
        for (var i = time; i < Time; i++)
        {
            // Of a value that was marked several times, the last mark counts.
            if (_times![_log![i].Value] == i + 1)
            {
                marked.Add(_log[i].Value);
            }
        }

        return [.. marked];
    }

    public void Rollback(int time)
    {
        while (Time > time)
        {
            var (value, earlier) = _log![--Time];
            _times![value] = earlier;
        }
    }

    public void Dispose()
    {
        if (_times is not null && _log is not null)
        {
            ArrayPool<int>.Shared.Return(_times);
            ArrayPool<(int, int)>.Shared.Return(_log);
            _times = null;
            _log = null;
        }
    }
}
