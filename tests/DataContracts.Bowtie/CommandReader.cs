using System.Buffers;
using System.IO.Pipelines;

namespace DataContracts.Bowtie;

/// <summary>Lines as bytes: a text reader would replace what is not UTF-8, and the case would be another one.</summary>
internal sealed class CommandReader(PipeReader input)
{
    /// <summary>The next line without its end, or null behind the last.</summary>
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
