using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace DataContracts.Benchmarks;

/// <summary>The native command on 200 MB of records, one per line, compared with programs that only read them.</summary>
internal static class RecordBenchmark
{
    private const int Rounds = 7;
    private const long FileBytes = 200_000_000;

    private const string Contract = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object",
          "required": ["id", "number", "placed", "customer", "status", "currency", "lines", "total"],
          "additionalProperties": false,
          "properties": {
            "id": { "type": "string", "format": "uuid" },
            "number": { "type": "integer", "minimum": 1 },
            "placed": { "type": "string", "format": "date-time" },
            "status": { "enum": ["new", "paid", "shipped", "returned"] },
            "currency": { "type": "string", "pattern": "^[A-Z]{3}$" },
            "total": { "type": "number", "minimum": 0 },
            "note": { "type": ["string", "null"], "maxLength": 200 },
            "customer": {
              "type": "object",
              "required": ["name", "email", "address"],
              "properties": {
                "name": { "type": "string", "minLength": 1 },
                "email": { "type": "string", "format": "email" },
                "address": {
                  "type": "object",
                  "required": ["street", "city", "country"],
                  "properties": { "street": { "type": "string" }, "city": { "type": "string" }, "country": { "type": "string",
                    "minLength": 2, "maxLength": 2 } }
                }
              }
            },
            "lines": {
              "type": "array",
              "minItems": 1,
              "items": {
                "type": "object",
                "required": ["sku", "name", "quantity", "price"],
                "additionalProperties": false,
                "properties": {
                  "sku": { "type": "string", "pattern": "^[A-Z]{2}-[0-9]{5}$" },
                  "name": { "type": "string" },
                  "quantity": { "type": "integer", "minimum": 1 },
                  "price": { "type": "number", "exclusiveMinimum": 0 },
                  "taxed": { "type": "boolean" }
                }
              }
            }
          }
        }
        """;

    public static void Run(string repository)
    {
        var folder = Directory.CreateTempSubdirectory("datacontracts-benchmark-").FullName;
        try
        {
            var contract = Path.Combine(folder, "orders.schema.json");
            var records = Path.Combine(folder, "orders.ndjson");
            File.WriteAllText(contract, Contract);
            WriteRecords(records);
            Shell.Run(repository, "build/publish-native", Path.Combine(folder, "native"));
            Measure("contracts check", Path.Combine(folder, "native", "contracts"), "check", records, "--contract", contract);
            if (OperatingSystem.IsLinux())
            {
                Measure("wc -l", "wc", "-l", records);
                Measure("cat", "sh", "-c", $"cat '{records}' > /dev/null");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void WriteRecords(string path)
    {
        var random = new Random(1);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        for (long written = 0, number = 1; written < FileBytes; number++)
        {
            var record = Record(number, random);
            writer.Write(record);
            writer.Write('\n');
            written += Encoding.UTF8.GetByteCount(record) + 1;
        }
    }

    private static string Record(long number, Random random)
    {
        string[] status = ["new", "paid", "shipped", "returned"];
        string[] names = ["Zoë Brontë", "José García", "Ann Miller", "Łukasz Nowak"];
        var lines = Enumerable.Range(0, random.Next(4, 9)).Select(_ => string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"sku":"AB-{{random.Next(100_000):00000}}","name":"Article number {{random.Next(1000)}} of the catalogue","quantity":"""
                + $$"""{{random.Next(1, 20)}},"price":{{random.Next(1, 100_000) / 100m}},"taxed":"""
                + $$"""{{(random.Next(2) == 0 ? "true" : "false")}}}"""));
        return string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"id":"{{{new Guid((int)number, 2, 3, [1, 2, 3, 4, 5, 6, 7, 8])}}}","number":{{{number}}},"placed":"2026-03-"""
                + $$$"""{{{random.Next(1, 29):00}}}T{{{random.Next(24):00}}}:15:00Z","customer":"""
                + $$$"""{"name":"{{{names[number % 4]}}}","email":"customer{{{number}}}@example.com","address":"""
                + $$$"""{"street":"{{{random.Next(200)}}} Long Street","city":"Springfield","country":"US"}}"""
                + $$$""","status":"{{{status[number % 4]}}}","currency":"EUR","lines":[{{{string.Join(',', lines)}}}],"total":"""
                + $$$"""{{{random.Next(1, 1_000_000) / 100m}}},"note":"leave it at the \"back\" door"}""");
    }

    private static void Measure(string what, string program, params string[] arguments)
    {
        var times = new List<TimeSpan>();
        var processor = new List<TimeSpan>();
        long peak = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            var used = TimeSpan.Zero;
            while (!process.WaitForExit(2))
            {
                Sample(process, ref used, ref peak);
            }

            watch.Stop();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{what} failed: {process.StandardOutput.ReadToEnd()}");
            }

            times.Add(watch.Elapsed);
            processor.Add(used);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"ndjson   | {what,-16} | {Shell.Median(times),6:F0} ms | {Shell.Median(processor),6:F0} ms of all cores | peak "
                + $"{peak / 1_000_000.0,5:F1} MB"));
    }

    /// <summary>Both values only grow and are not available after the process has exited.</summary>
    private static void Sample(Process process, ref TimeSpan used, ref long peak)
    {
        try
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
            used = process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has exited meanwhile.
        }
    }
}
