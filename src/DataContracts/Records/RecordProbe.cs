using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Records;

/// <summary>One worker's yes or no on a record: nothing at all would be reported about it. Allocates nothing once warm.</summary>
internal sealed class RecordProbe(CompiledSchema? contract, int maxDepth) : IDisposable
{
    private readonly RepeatedNames _names = new();
    private readonly SharedSteps _steps = new();
    private TokenTable _table = new(expected: 256);

    /// <summary>
    /// The steps for explaining what is not clean. They are apart, since how many records are explained depends on other workers.
    /// </summary>
    public SharedSteps Explaining { get; } = new();

    /// <summary>Begins a block: the records of each have their steps, the same on every machine.</summary>
    public void Begin(int bytes)
    {
        _steps.Reset(bytes);
        Explaining.Reset(bytes);
    }

    /// <summary>The tokens of the record that was read last.</summary>
    public ReadOnlySpan<Token> Tokens => _table.Tokens;

    public bool IsClean(ReadOnlySpan<byte> record) => IsReadable(record) && IsAllowed(record);

    /// <summary>Whether the text is JSON that all readers understand alike; then there are <see cref="Tokens"/> of it.</summary>
    public bool IsReadable(ReadOnlySpan<byte> record)
    {
        _table.Clear();
        return !Tokenizer.StartsWithByteOrderMark(record)
            && Tokenizer.Read(record, maxDepth, ref _table, out _) == TokenizeError.None
            && !LoneSurrogates.Any(record, _table.Tokens)
            && !_names.Any(record, _table.Tokens);
    }

    /// <summary>Whether the contract allows the record that was read last.</summary>
    public bool IsAllowed(ReadOnlySpan<byte> record) => contract is null || contract.IsValid(record, _table.Tokens, _steps);

    public void Dispose() => _table.Dispose();
}
