using System.Buffers;
using System.Globalization;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Rules;

namespace DataContracts.Records;

/// <summary>Reads a stream that holds one document.</summary>
/// <param name="start">What was read of it already.</param>
/// <param name="rest">All that follows.</param>
/// <param name="limits">How long it may be.</param>
internal sealed class WholeDocumentReader(byte[] start, Stream rest, RecordLimits limits) : IRecordReader
{
    private bool _isRead;

    public SourceRecord? Read(IBufferWriter<byte> json)
    {
        if (_isRead)
        {
            return null;
        }

        _isRead = true;
        using var whole = new MemoryStream();
        whole.Write(start);
        var block = new byte[limits.BlockBytes];
        for (var read = rest.Read(block); read > 0 && whole.Length <= limits.RecordBytes; read = rest.Read(block))
        {
            whole.Write(block, 0, read);
        }

        if (whole.Length > limits.RecordBytes)
        {
            return new SourceRecord(new SyntaxProblem(ReadingRules.Unreadable, SourceRange.FileStart, string.Create(
                CultureInfo.InvariantCulture,
                $"this document is longer than {limits.RecordBytes / (1024 * 1024)} MiB, the most that is read of one here; save it "
                    + $"as *.json")));
        }

        var utf8 = whole.ToArray();
        var json8 = Tokenizer.StartsWithByteOrderMark(utf8) ? utf8.AsMemory(3) : utf8;
        json.Write(json8.Span);
        return new SourceRecord(SourceRange.FileStart, new LineMap(json8));
    }
}
