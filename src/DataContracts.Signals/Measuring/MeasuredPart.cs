using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Measuring;

/// <summary>What one worker measures of the rows of one day, or of all.</summary>
internal sealed class MeasuredPart
{
    private const int KeyBuffer = 4096;

    private readonly KeyHashes _keys;
    private readonly ulong[] _key;
    private readonly ulong[] _newKeys;
    private int _newKeyCount;

    public MeasuredPart(CompiledSchema contract, PropertyTree tree, RowKey? key, KeyHashes keys)
    {
        _keys = keys;
        Rows = new MeasuredRows(tree);
        Violations = new RowViolations(Rows, contract);
        _key = new ulong[key?.Pointers.Count ?? 0];
        _newKeys = new ulong[_key.Length == 0 ? 0 : KeyBuffer];
        for (var part = 0; part < _key.Length; part++)
        {
            tree.Require(key!.Pointers[part]).KeyPart = part;
        }
    }

    public MeasuredRows Rows { get; }

    public RowViolations Violations { get; }

    /// <summary>Measures the values of a row.</summary>
    /// <param name="record">The row.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="row">The hash that tells it apart.</param>
    public void Walk(ReadOnlySpan<byte> record, ReadOnlySpan<Token> tokens, ulong row)
    {
        Array.Clear(_key);
        new RowWalk(Rows.Tree, record, tokens, row, _key).Walk();

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

    /// <summary>Hands over the keys that are not handed over yet.</summary>
    public void Finish()
    {
        _keys.Add(_newKeys.AsSpan(0, _newKeyCount));
        _newKeyCount = 0;
    }
}
