using System.Diagnostics;
using System.Globalization;

namespace DataContracts.Benchmarks.Contenders;

/// <summary>
/// The process of a contender. It writes "ready" with the nanoseconds of the first compilation, then one line per command:
/// "text 100" and "parsed 100" (complete passes over the documents for that many milliseconds: bytes, nanoseconds), "verdicts" (one
/// digit per document), "allocated" (bytes in a second pass), "compile" (nanoseconds).
/// </summary>
internal static class ContenderProgram
{
    public static int Run(IContender contender, string schemaFile, string? documentsFile)
    {
        try
        {
            Answer(contender, File.ReadAllBytes(schemaFile), documentsFile is null ? [] : JsonLines.Read(documentsFile));
            return 0;
        }
#pragma warning disable CA1031 // Any exception of a peer becomes the reason in its row.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Say($"failed: {exception.GetType().Name}: {exception.Message.Split('\n')[0]}");
            return 1;
        }
    }

    private static void Answer(IContender contender, byte[] schema, byte[][] documents)
    {
        var first = Time(() => contender.Compile(schema));
        var canParse = contender.Parse(documents);
        Say($"ready {first}");
        while (Console.ReadLine()?.Split(' ') is { } command)
        {
            Say(command[0] switch
            {
                "text" => Measure(documents, index => contender.IsValid(documents[index]), command[1]),
                "parsed" => canParse ? Measure(documents, contender.IsValidParsed, command[1]) : "failed: has no parsed form",
                "verdicts" => string.Concat(documents.Select(document => contender.IsValid(document) ? '1' : '0')),
                "allocated" => Allocated(contender, documents),
                "compile" => Time(() => contender.Compile(schema)).ToString(CultureInfo.InvariantCulture),
                _ => $"failed: no command '{command[0]}'",
            });
        }
    }

    private static string Measure(byte[][] documents, Func<int, bool> isValid, string milliseconds)
    {
        var budget = TimeSpan.FromMilliseconds(int.Parse(milliseconds, CultureInfo.InvariantCulture));
        var size = documents.Sum(document => (long)document.Length);
        var bytes = 0L;
        var taken = TimeSpan.Zero;
        for (var start = Stopwatch.GetTimestamp(); taken < budget; taken = Stopwatch.GetElapsedTime(start))
        {
            for (var index = 0; index < documents.Length; index++)
            {
                isValid(index);
            }

            bytes += size;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{bytes} {taken.TotalNanoseconds:F0}");
    }

    private static string Allocated(IContender contender, byte[][] documents)
    {
        var before = 0L;
        for (var pass = 0; pass < 2; pass++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var document in documents)
            {
                contender.IsValid(document);
            }
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before).ToString(CultureInfo.InvariantCulture);
    }

    private static long Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return (long)Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static void Say(string line) => Console.Out.Write(line + "\n");
}
