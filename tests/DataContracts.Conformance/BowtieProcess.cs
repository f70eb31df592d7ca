using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;

namespace DataContracts.Conformance;

/// <summary>The Bowtie program, driven like by Bowtie: one line in, one line out.</summary>
internal sealed class BowtieProcess : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Process _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Program])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        StandardInputEncoding = s_utf8,
        StandardOutputEncoding = s_utf8,
        UseShellExecute = false,
    })!;

    private static string Program =>
        typeof(BowtieProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(entry => entry.Key == "BowtieProgram").Value!;

    public async Task<JsonNode> Ask(string line)
    {
        await _process.StandardInput.WriteAsync(line + "\n");
        await _process.StandardInput.FlushAsync();
        return await Answer();
    }

    public Task<JsonNode> Ask(JsonNode command) => Ask(command.ToJsonString());

    public async Task<JsonNode> Ask(byte[] line)
    {
        await _process.StandardInput.BaseStream.WriteAsync(line);
        return await Ask("");
    }

    /// <summary>Sends the last input and waits for the program to end.</summary>
    /// <returns>The remaining output and the exit code.</returns>
    public async Task<(string Output, int ExitCode)> Leave(string lastWords)
    {
        await _process.StandardInput.WriteAsync(lastWords);
        _process.StandardInput.Close();
        var rest = await _process.StandardOutput.ReadToEndAsync().WaitAsync(s_patience);
        await _process.WaitForExitAsync().WaitAsync(s_patience);
        return (rest, _process.ExitCode);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private async Task<JsonNode> Answer()
    {
        var answer = await _process.StandardOutput.ReadLineAsync().WaitAsync(s_patience);
        return JsonNode.Parse(answer ?? throw new EndOfStreamException("the program ended without an answer"))!;
    }
}
