using System.IO.Pipelines;

namespace DataContracts.Bowtie;

/// <summary>The program which Bowtie (bowtie-json-schema) drives: one JSON command a line in, one JSON answer a line out.</summary>
internal static class Program
{
    private static async Task Main()
    {
        using var output = Console.OpenStandardOutput();
        var commands = new CommandReader(PipeReader.Create(Console.OpenStandardInput()));
        var harness = new Harness();
        while (await commands.ReadAsync().ConfigureAwait(false) is { } line)
        {
            if (harness.Answer(line) is not { } answer)
            {
                return;
            }

            await output.WriteAsync(answer).ConfigureAwait(false);
            await output.FlushAsync().ConfigureAwait(false);
        }
    }
}
