using System.Diagnostics;
using System.Globalization;
using System.Text;
using DataContracts.Signals.Measuring;

namespace DataContracts.Benchmarks;

/// <summary>All signals of a million rows, validated, in one pass: processor time and memory, on one thread and on all.</summary>
internal static class SignalsBenchmark
{
    private const int Rounds = 7;
    private const int Rows = 1_000_000;

    private const string Contract = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object",
          "required": ["id", "created", "status", "country", "total"],
          "additionalProperties": false,
          "properties": {
            "id": { "type": "string", "minLength": 1 },
            "created": { "type": "string", "format": "date-time" },
            "status": { "enum": ["open", "paid", "shipped", "returned"] },
            "country": { "type": "string", "pattern": "^[A-Z]{2}$" },
            "quantity": { "type": "integer", "minimum": 1 },
            "unitPrice": { "type": "number", "exclusiveMinimum": 0 },
            "total": { "type": "number", "minimum": 0 },
            "customer": { "type": "string" },
            "express": { "type": "boolean" },
            "note": { "type": ["string", "null"], "maxLength": 200 }
          }
        }
        """;

    public static void Run()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("datacontracts-benchmark-").FullName, "orders.ndjson");
        try
        {
            WriteRows(path);
            var contract = new SchemaCompiler(new CompilerOptions { AssertFormat = true }).Compile(
                SourceDocument.Parse(Encoding.UTF8.GetBytes(Contract), "orders.schema.json", 64, out _)!, out _)!;
            Measure("one thread", contract, path, 1);
            Measure("all threads", contract, path, Environment.ProcessorCount);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    private static void Measure(string what, CompiledSchema contract, string path, int threads)
    {
        var processor = new List<TimeSpan>();
        var elapsed = new List<TimeSpan>();
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            var now = DateTimeOffset.UnixEpoch.AddYears(60);
            using var measurement = new Measurement(
                contract, new MeasuringOptions { Now = now, Threads = threads, Key = new RowKey(["/id"]) });
            measurement.Add(new DataFile("orders.ndjson", () => File.OpenRead(path)));
            var rows = measurement.Finish();
            if (rows.Valid != Rows || measurement.CountDuplicates() != 0)
            {
                throw new InvalidOperationException("the figures are wrong");
            }

            elapsed.Add(watch.Elapsed);
            processor.Add(Environment.CpuUsage.TotalTime - before);
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"signals  | {what,-16} | {Shell.Median(elapsed),6:F0} ms | {Shell.Median(processor),6:F0} ms of all cores | peak "
                + $"{process.PeakWorkingSet64 / 1_000_000.0,5:F1} MB | {new FileInfo(path).Length / 1_000_000.0:F0} MB"));
    }

    private static void WriteRows(string path)
    {
        string[] status = ["open", "paid", "shipped", "returned"];
        var random = new Random(1);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        for (var row = 0; row < Rows; row++)
        {
            var quantity = random.Next(1, 21);
            var price = random.Next(1, 10_000) / 100m;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"ORD-{row:0000000}\","));
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"\"created\":\"2026-11-{1 + (row / 40_000):00}T{row / 1700 % 24:00}:{row / 30 % 60:00}:15Z\","));
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"\"status\":\"{status[random.Next(4)]}\",\"country\":\"{(char)('A' + random.Next(9))}{(char)('A' + random.Next(9))}\","));
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"\"quantity\":{quantity},\"unitPrice\":{price},\"total\":{quantity * price},\"customer\":\"C-{random.Next(100_000)}\","));
            writer.Write(random.Next(2) == 0 ? "\"express\":true," : "\"express\":false,");
            writer.Write(random.Next(20) == 0 ? "\"note\":null}\n" : "\"note\":\"leave it at the door\"}\n");
        }
    }
}
