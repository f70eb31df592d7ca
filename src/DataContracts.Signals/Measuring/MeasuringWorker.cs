using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Records;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Measuring;

/// <summary>Measures the rows of blocks with buffers and states of its own. Allocates nothing for a valid row.</summary>
internal sealed class MeasuringWorker : IRecordVisitor, IDisposable
{
    private const int KeptRows = 20;
    private const int KeptBytes = 64 * 1024;

    private readonly List<byte[]> _invalidRows = [];
    private readonly CompiledSchema _contract;
    private readonly RecordProbe _probe;
    private readonly RecordBlock _block = new();
    private readonly PartSet _set;
    private readonly RowTime? _time;
    private readonly Dictionary<int, MeasuredPart> _parts = [];
    private readonly int _maxDepth;
    private readonly bool _hasRowKeys;
    private readonly MeasuredPart _whole;
    private string _source = "";

    public MeasuringWorker(CompiledSchema contract, PartSet set, MeasuringOptions options)
    {
        _contract = contract;
        _set = set;
        _time = options.ByDayOf;
        _maxDepth = options.MaxDepth;
        _probe = new RecordProbe(contract, _maxDepth);
        _hasRowKeys = !contract.HasSensitiveValues;
        _parts.Add(PartSet.NoDay, _whole = set.Create(PartSet.NoDay));
    }

    /// <summary>What was measured, by day.</summary>
    public IReadOnlyDictionary<int, MeasuredPart> Parts => _parts;

    /// <summary>How many records were measured.</summary>
    public long Count { get; private set; }

    /// <summary>The first rows that the contract does not allow, to find out what they are.</summary>
    public IReadOnlyList<byte[]> InvalidRows => _invalidRows;

    /// <summary>Measures all blocks that this worker gets of a source.</summary>
    public void Measure(IRecordSource source, string name, long most, CancellationToken cancellationToken)
    {
        _source = name;
        for (; most > 0 && source.TryRead(_block); most--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _block.Visit(this);
        }
    }

    public void Dispose() => _probe.Dispose();

    void IRecordVisitor.Visit(ReadOnlySpan<byte> record, in RecordPlace place)
    {
        Count++;

        // Files that were joined may each have brought a mark.
        record = Tokenizer.StartsWithByteOrderMark(record) ? record[3..] : record;

        // The steps of each row are its own: the verdict must not depend on the rows around it.
        _probe.Begin(record.Length);
        if (!_probe.IsReadable(record))
        {
            _whole.Rows.Rows++;
            _whole.Rows.Unreadable++;
            var document = place.Parse(record.ToArray(), _source, _maxDepth, out var problem);
            _whole.Violations.Add(_source, place, problem ?? TextProblem(document!));
            return;
        }

        var part = _time is null ? _whole : PartOf(_time.DayOf(record, _probe.Tokens) ?? PartSet.NoDay);
        part.Rows.Rows++;
        part.Walk(record, _probe.Tokens, _hasRowKeys ? ValueHash.OfString(record) : 0);
        if (_probe.IsAllowed(record))
        {
            part.Rows.Valid++;
        }
        else if (place.Parse(record.ToArray(), _source, _maxDepth, out _) is { } document)
        {
            part.Violations.Add(_source, place, document, _contract.Validate(document, 0, _probe.Explaining));
            if (_invalidRows.Count < KeptRows && record.Length <= KeptBytes)
            {
                _invalidRows.Add(record.ToArray());
            }
        }
    }

    void IRecordVisitor.VisitUnreadable(SyntaxProblem problem)
    {
        Count++;
        _whole.Rows.Rows++;
        _whole.Rows.Unreadable++;
        _whole.Violations.Add(_source, new RecordPlace(problem.Range.StartLine), problem);
    }

    private MeasuredPart PartOf(int day)
    {
        if (!_parts.TryGetValue(day, out var part))
        {
            _parts.Add(day, part = _set.Create(day));
        }

        return part;
    }

    private static SyntaxProblem TextProblem(SourceDocument document) =>
        document.FindDuplicateNames().Concat(document.FindLoneSurrogates()).First();
}
