using System.Diagnostics;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>Time and peak resident memory of a process from start to exit.</summary>
internal sealed record MeasuredProcess(TimeSpan Time, double PeakMegabytes, int ExitCode, string Output)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(10);

    public static MeasuredProcess Run(CommandLine command, bool withPeak = false)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(
            new ProcessStartInfo(command.Program, command.Arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = withPeak ? WatchPeak(process) : 0;
        process.WaitForExit();
        watch.Stop();
        return new MeasuredProcess(watch.Elapsed, peak / 1_000_000.0, process.ExitCode, output.Result + errors.Result);
    }

    // The system keeps the high-water mark, so only an increase in the last interval can be missed.
    private static long WatchPeak(Process process)
    {
        var peak = 0L;
        while (!process.WaitForExit(s_interval))
        {
            process.Refresh();
            try
            {
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                break; // exited between the two calls
            }
        }

        return peak;
    }
}
