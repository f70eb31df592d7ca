namespace DataContracts.Benchmarks.PeerTables;

/// <summary>Warm validation from text and of parsed documents, and the allocations for a valid document.</summary>
internal static class WarmTables
{
    private const int Rounds = 5;
    private const int Warming = 1500;
    private const int Measuring = 80;

    public static void Print(Peers peers, Pinning pinning)
    {
        CommandLine[] contenders = [peers.Contracts, peers.Ajv, peers.Hyperjump, peers.NJsonSchema, peers.Reader];
        var text = new RatioTable(
            "(a) From text, warm, one core: bytes in, yes or no out (MB/s)",
            [.. contenders.Select(contender => contender.Name)],
            "ajv",
            "bare reader");
        var parsed = new RatioTable(
            "(c) Already parsed, warm, one core (MB/s of the text)",
            ["contracts", "ajv", "@hyperjump", "NJsonSchema", "sourcemeta"],
            "ajv",
            "sourcemeta");
        var allocated = new MarkdownTable("(d) Bytes allocated for all documents of a corpus, after the first pass", "corpus", "contracts");
        if (Corpus.All.Count == 0)
        {
            text.Note(Tests.TestData.MissingReason);
        }

        foreach (var corpus in Corpus.All)
        {
            using var processes = new ContenderGroup(contenders, corpus);
            processes.Warm("text", Warming);
            processes.Warm("parsed", Warming / 2);
            processes.Pin(pinning);
            text.Add(corpus.Name, processes.Measure("text", Rounds, Measuring));
            var speeds = processes.Measure("parsed", Rounds, Measuring);
            speeds["sourcemeta"] = SourcemetaBenchmark.Run(peers.Sourcemeta, corpus, speeds["contracts"].Count, out var reason);
            parsed.Add(corpus.Name, speeds);
            allocated.Add(corpus.Name, MarkdownTable.Cell(processes["contracts"].NumberOf("allocated")));
            Explain(text, parsed, processes, corpus, reason);
        }

        parsed.Note(
            "sourcemeta: the times which its own benchmark prints (validate --fast --benchmark --loop 100), one document in a loop at a "
                + "time, after its own parser.");
        text.Note("`format` is annotation only for everybody, NJsonSchema aside, which can't.");
        text.Print();
        parsed.Print();
        allocated.Print();
    }

    private static void Explain(RatioTable text, RatioTable parsed, ContenderGroup processes, Corpus corpus, string? reason)
    {
        var verdicts = processes["contracts"].Ask("verdicts");
        foreach (var peer in processes.All.Where(process => process.Name is not "contracts" and not "bare reader"))
        {
            var different = peer.Ask("verdicts")?.Zip(verdicts!).Count(pair => pair.First != pair.Second);
            if (peer.Failure is { } failure)
            {
                text.Note($"{peer.Name}: {failure}");
            }
            else if (different > 0)
            {
                text.Note($"{peer.Name} says otherwise for {different} of {verdicts!.Length} documents of {corpus.Name}.");
            }
        }

        if (reason is not null)
        {
            parsed.Note($"sourcemeta: {reason}");
        }
    }
}
