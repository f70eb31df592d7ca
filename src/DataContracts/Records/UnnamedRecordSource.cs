using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Records;

/// <summary>
/// A stream without a name that says its format, such as standard input. It holds one document where its first line is the start of one,
/// as a pretty-printed document's is, and else one document a line.
/// </summary>
internal static class UnnamedRecordSource
{
    private const byte LineEnd = (byte)'\n';

    // The nesting of documents is limited where they are read.
    private const int AnyDepth = 100_000;

    public static IRecordSource Open(Stream input, RecordLimits limits)
    {
        var start = ReadStart(input, limits.BlockBytes);
        return StartsDocument(start)
            ? new SequentialRecordSource(new WholeDocumentReader(start, input, limits), limits)
            : new LineRecordSource(input, limits, start);
    }

    /// <summary>All up to the first line that is not empty, and what came with it.</summary>
    private static byte[] ReadStart(Stream input, int most)
    {
        var start = new byte[most];
        var length = 0;
        for (var isEnd = false; !isEnd && length < most && !HasLine(start.AsSpan(0, length));)
        {
            var read = input.Read(start.AsSpan(length));
            length += read;
            isEnd = read == 0;
        }

        return start[..length];
    }

    private static bool HasLine(ReadOnlySpan<byte> start) => start.TrimStart(" \t\r\n\uFEFF"u8).Contains(LineEnd);

    private static bool StartsDocument(ReadOnlySpan<byte> start)
    {
        var text = start.TrimStart(" \t\r\n\uFEFF"u8);
        var end = text.IndexOf(LineEnd);
        if (end < 0)
        {
            return false;
        }

        var table = new TokenTable(end / 8);
        try
        {
            // What is missing comes on the lines after it.
            var line = text[..end].TrimEnd(" \t\r"u8);
            return Tokenizer.Read(line, AnyDepth, ref table, out var offset) != TokenizeError.None && offset >= line.Length;
        }
        finally
        {
            table.Dispose();
        }
    }
}
