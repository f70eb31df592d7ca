using System.Text;
using DataContracts.Reporting;

namespace DataContracts.Cli.Hosting;

/// <summary>
/// The process's streams, UTF-8 on every system, written in blocks: opening <see cref="Console.Out"/> alone costs milliseconds.
/// </summary>
internal static class StandardStreams
{
    private const int BufferSize = 16 * 1024;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static StreamWriter OpenOutput()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = s_utf8;
        }

        return new StreamWriter(Console.OpenStandardOutput(), s_utf8, BufferSize) { NewLine = "\n" };
    }

    public static StreamWriter OpenError() => new(Console.OpenStandardError(), s_utf8, BufferSize) { NewLine = "\n", AutoFlush = true };

    public static RunEnvironment ReadEnvironment()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return RunEnvironment.Read(Environment.GetEnvironmentVariable, isTerminal, isTerminal ? FindWidth() : null);
    }

    private static int? FindWidth()
    {
        try
        {
            return Console.WindowWidth is var width and > 0 ? width : null;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            return null;
        }
    }
}
