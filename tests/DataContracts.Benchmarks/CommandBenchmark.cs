using System.Globalization;

namespace DataContracts.Benchmarks;

/// <summary>The whole process of the command on one small file, as native code and on the runtime.</summary>
internal static class CommandBenchmark
{
    private const int Rounds = 31;

    public static void Run(string repository)
    {
        var folder = Directory.CreateTempSubdirectory("datacontracts-benchmark-").FullName;
        try
        {
            var native = Path.Combine(folder, "native");
            Shell.Run(repository, "build/publish-native", native);
            Shell.Run(repository, "dotnet", "build", "src/DataContracts.Cli", "-c", "Release");
            var managed = Directory.GetFiles(
                Path.Combine(repository, "src", "DataContracts.Cli", "bin", "Release"), "contracts.dll", SearchOption.AllDirectories)[0];
            var sample = Path.Combine(repository, "samples", "Orders");

            var times = Enumerable.Range(0, Rounds).Select(_ => (
                Native: Shell.Run(sample, Path.Combine(native, "contracts"), "check"),
                Managed: Shell.Run(sample, "dotnet", managed, "check"))).ToArray();
            Print("native code", Shell.Median(times.Select(time => time.Native)));
            Print("on the runtime", Shell.Median(times.Select(time => time.Managed)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(string what, double milliseconds) =>
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"command  | contracts check samples/Orders, {what,-16} | {milliseconds,8:F1} ms"));
}
