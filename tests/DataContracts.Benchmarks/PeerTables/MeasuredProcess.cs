using System.Diagnostics;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>One whole process, from start to exit: its time, and the most memory that was ever resident.</summary>
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

    // The system keeps the high-water mark, so that only what the last interval added can be missed.
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
                break; // ended between the two questions
            }
        }

        return peak;
    }
}
