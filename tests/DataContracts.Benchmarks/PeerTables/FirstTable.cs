namespace DataContracts.Benchmarks.PeerTables;

/// <summary>
/// Validation from text in the first 0.2 s of a process: the native validator in a new process each round, compared with warm ajv.
/// </summary>
internal static class FirstTable
{
    private const int Rounds = 7;
    private const int Window = 200;

    public static void Print(Peers peers)
    {
        var table = new RatioTable(
            "(b) From text, the first 0.2 s of validating in a process (MB/s)",
            ["contracts, native", "contracts, runtime", "ajv, first 0.2 s", "ajv, warm", "bare reader, native"],
            "ajv, warm",
            "bare reader, native");
        if (Corpus.All.Count == 0)
        {
            table.Note(Tests.TestData.MissingReason);
        }

        foreach (var command in new[] { peers.ContractsNative, peers.Ajv }.Where(command => command.Absent is not null))
        {
            table.Note($"{command.Name}: {command.Absent}");
        }

        foreach (var corpus in Corpus.All)
        {
            table.Add(corpus.Name, Measure(peers, corpus));
        }

        table.Print();
    }

    private static Dictionary<string, List<double?>> Measure(Peers peers, Corpus corpus)
    {
        using var warm = new ContenderProcess(peers.Ajv, corpus.Schema, corpus.Documents);
        warm.MegabytesPerSecond("text", 1000);
        var speeds = new Dictionary<string, List<double?>>
        {
            ["contracts, native"] = [],
            ["contracts, runtime"] = [],
            ["ajv, first 0.2 s"] = [],
            ["ajv, warm"] = [],
            ["bare reader, native"] = [],
        };
        for (var round = 0; round < Rounds; round++)
        {
            speeds["contracts, native"].Add(First(peers.ContractsNative.With("contracts"), corpus));
            speeds["ajv, warm"].Add(warm.MegabytesPerSecond("text", Window / 2));
            speeds["bare reader, native"].Add(First(peers.ContractsNative.With("reader"), corpus));
            if (round < 3)
            {
                speeds["contracts, runtime"].Add(First(peers.Contracts, corpus));
                speeds["ajv, first 0.2 s"].Add(First(peers.Ajv, corpus));
            }
        }

        return speeds;
    }

    private static double? First(CommandLine contender, Corpus corpus)
    {
        using var process = new ContenderProcess(contender, corpus.Schema, corpus.Documents);
        return process.MegabytesPerSecond("text", Window);
    }
}
