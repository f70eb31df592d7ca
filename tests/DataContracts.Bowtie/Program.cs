using System.IO.Pipelines;

namespace DataContracts.Bowtie;

/// <summary>The program driven by Bowtie (bowtie-json-schema): one JSON command per line in, one JSON answer per line out.</summary>
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
