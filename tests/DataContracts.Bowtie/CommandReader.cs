using System.Buffers;
using System.IO.Pipelines;

namespace DataContracts.Bowtie;

/// <summary>Reads lines as bytes, since a text reader would replace invalid UTF-8 and so change the case.</summary>
internal sealed class CommandReader(PipeReader input)
{
    /// <summary>The next line without its line break, or null after the last one.</summary>
    public async ValueTask<byte[]?> ReadAsync()
    {
        while (true)
        {
            var read = await input.ReadAsync().ConfigureAwait(false);
            var buffer = read.Buffer;
            if (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end).ToArray();
                input.AdvanceTo(buffer.GetPosition(1, end));
                return line;
            }

            if (read.IsCompleted)
            {
                var rest = buffer.ToArray();
                input.AdvanceTo(buffer.End);
                return rest.Length == 0 ? null : rest;
            }

            input.AdvanceTo(buffer.Start, buffer.End);
        }
    }
}
