using System.Diagnostics;

namespace DataContracts.Benchmarks;

/// <summary>Runs programs and measures their time from start to exit.</summary>
internal static class Shell
{
    public static TimeSpan Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        watch.Stop();
        return process.ExitCode == 0
            ? watch.Elapsed
            : throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} failed:{Environment.NewLine}{output}{errors.Result}");
    }

    public static double Median(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Select(time => time.TotalMilliseconds).Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
