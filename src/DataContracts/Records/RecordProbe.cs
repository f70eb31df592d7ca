using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Records;

/// <summary>One worker's yes or no on a record: nothing at all would be reported about it. Allocates nothing once warm.</summary>
internal sealed class RecordProbe(CompiledSchema? contract, int maxDepth) : IDisposable
{
    private readonly RepeatedNames _names = new();
    private TokenTable _table = new(expected: 256);

    public bool IsClean(ReadOnlySpan<byte> record)
    {
        _table.Clear();
        return !Tokenizer.StartsWithByteOrderMark(record)
            && Tokenizer.Read(record, maxDepth, ref _table, out _) == TokenizeError.None
            && !LoneSurrogates.Any(record, _table.Tokens)
            && !_names.Any(record, _table.Tokens)
            && (contract is null || contract.IsValid(record, _table.Tokens));
    }

    public void Dispose() => _table.Dispose();
}
