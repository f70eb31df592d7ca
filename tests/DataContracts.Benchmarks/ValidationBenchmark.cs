using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DataContracts.Tests;

namespace DataContracts.Benchmarks;

/// <summary>
/// Fast validation from bytes on published schemas with real documents, compared with a bare loop of Utf8JsonReader over the same bytes.
/// </summary>
internal static class ValidationBenchmark
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1);

    public static void Run()
    {
        if (TestData.Folder is not { } data)
        {
            Console.WriteLine($"validate | skipped: {TestData.MissingReason}");
            return;
        }

        foreach (var folder in Directory.GetDirectories(Path.Combine(data, "benchmark")).Order(StringComparer.Ordinal))
        {
            Measure(folder);
        }
    }

    private static void Measure(string folder)
    {
        var schema = SourceDocument.Parse(
            File.ReadAllBytes(Path.Combine(folder, "schema.json")), Path.Combine(folder, "schema.json"), 256, out _)!;
        var contract = new SchemaCompiler(new CompilerOptions()).Compile(schema, out var problems)
            ?? throw new InvalidOperationException($"{folder}: {string.Join("; ", problems.Select(problem => problem.Message))}");
        var lines = File.ReadAllBytes(Path.Combine(folder, "instances.jsonl"));
        var documents = SplitLines(lines);
        var parsed = documents.Select(document => SourceDocument.Parse(document, "document", 256, out _)!).ToArray();
        var bytes = documents.Sum(document => (long)document.Length);
        var valid = documents.Count(document => contract.IsValid(document));

        var fromText = MegabytesPerSecond(bytes, () => documents.Sum(document => contract.IsValid(document) ? 1 : 0));
        var fromTokens = MegabytesPerSecond(bytes, () => parsed.Sum(document => contract.IsValid(document) ? 1 : 0));
        var bare = MegabytesPerSecond(bytes, () => documents.Sum(Read));
        var before = GC.GetAllocatedBytesForCurrentThread();
        contract.IsValid(documents[0]);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"validate | {Path.GetFileName(folder),-15} | {valid,4} of {documents.Length,4} valid | text {fromText,6:F0} MB/s | tokens "
                + $"{fromTokens,7:F0} MB/s | bare reader {bare,6:F0} MB/s | {allocated} bytes allocated"));
    }

    private static byte[][] SplitLines(byte[] lines)
    {
        var documents = new List<byte[]>();
        foreach (var range in lines.AsSpan().Split((byte)'\n'))
        {
            if (lines.AsSpan(range).Length > 0)
            {
                documents.Add(lines[range]);
            }
        }

        return [.. documents];
    }

    private static int Read(byte[] document)
    {
        var reader = new Utf8JsonReader(document);
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    private static double MegabytesPerSecond(long bytes, Func<int> run)
    {
        var rounds = 0;
        run();
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Budget)
        {
            run();
            rounds++;
        }

        return bytes * rounds / watch.Elapsed.TotalSeconds / 1_000_000;
    }
}
