using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Records;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Measuring;

/// <summary>Measures the rows of blocks with buffers and states of its own. Allocates nothing for a valid row.</summary>
internal sealed class MeasuringWorker : IRecordVisitor, IDisposable
{
    private const int KeyBuffer = 4096;

    private const int KeptRows = 20;
    private const int KeptBytes = 64 * 1024;

    private readonly List<byte[]> _invalidRows = [];
    private readonly CompiledSchema _contract;
    private readonly RecordProbe _probe;
    private readonly RecordBlock _block = new();
    private readonly RowViolations _violations;
    private readonly KeyHashes _keys;
    private readonly ulong[] _key;
    private readonly ulong[] _newKeys = new ulong[KeyBuffer];
    private readonly int _maxDepth;
    private readonly bool _hasRowKeys;
    private int _newKeyCount;
    private string _source = "";

    public MeasuringWorker(CompiledSchema contract, PropertyTree tree, RowKey? key, KeyHashes keys, int maxDepth)
    {
        _contract = contract;
        _maxDepth = maxDepth;
        _probe = new RecordProbe(contract, maxDepth);
        _keys = keys;
        _hasRowKeys = !contract.HasSensitiveValues;
        Rows = new MeasuredRows(tree);
        _violations = new RowViolations(Rows, contract);
        _key = new ulong[key?.Pointers.Count ?? 0];
        for (var part = 0; part < _key.Length; part++)
        {
            tree.Require(key!.Pointers[part]).KeyPart = part;
        }
    }

    public MeasuredRows Rows { get; }

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

    /// <summary>Hands over the keys that are not handed over yet.</summary>
    public void Finish()
    {
        _keys.Add(_newKeys.AsSpan(0, _newKeyCount));
        _newKeyCount = 0;
    }

    public void Dispose() => _probe.Dispose();

    void IRecordVisitor.Visit(ReadOnlySpan<byte> record, in RecordPlace place)
    {
        Rows.Rows++;

        // Files that were joined may each have brought a mark.
        record = Tokenizer.StartsWithByteOrderMark(record) ? record[3..] : record;

        // The steps of each row are its own: the verdict must not depend on the rows around it.
        _probe.Begin(record.Length);
        if (!_probe.IsReadable(record))
        {
            Rows.Unreadable++;
            var document = place.Parse(record.ToArray(), _source, _maxDepth, out var problem);
            _violations.Add(_source, place, problem ?? TextProblem(document!));
            return;
        }

        Walk(record);
        if (_probe.IsAllowed(record))
        {
            Rows.Valid++;
        }
        else if (place.Parse(record.ToArray(), _source, _maxDepth, out _) is { } document)
        {
            _violations.Add(_source, place, document, _contract.Validate(document, 0, _probe.Explaining));
            if (_invalidRows.Count < KeptRows && record.Length <= KeptBytes)
            {
                _invalidRows.Add(record.ToArray());
            }
        }
    }

    void IRecordVisitor.VisitUnreadable(SyntaxProblem problem)
    {
        Rows.Rows++;
        Rows.Unreadable++;
        _violations.Add(_source, new RecordPlace(problem.Range.StartLine), problem);
    }

    private void Walk(ReadOnlySpan<byte> record)
    {
        Array.Clear(_key);
        var row = _hasRowKeys ? ValueHash.OfString(record) : 0;
        new RowWalk(Rows.Tree, record, _probe.Tokens, row, _key).Walk();

        // A row without its key is no duplicate of another.
        if (_key.Length > 0 && !_key.Contains(0UL))
        {
            var key = 0UL;
            foreach (var part in _key)
            {
                key = ValueHash.AddItem(key, part);
            }

            _newKeys[_newKeyCount++] = key;
            if (_newKeyCount == KeyBuffer)
            {
                Finish();
            }
        }
    }

    private static SyntaxProblem TextProblem(SourceDocument document) =>
        document.FindDuplicateNames().Concat(document.FindLoneSurrogates()).First();
}
