namespace DataContracts.Benchmarks.PeerTables;

/// <summary>Whole processes on one small file.</summary>
internal static class ProcessTable
{
    private const int Rounds = 21;

    public static void Print(Peers peers, string folder)
    {
        var table = new MarkdownTable(
            "(f) Whole process, one 9.6 kB schema and one small document, one core (ms)", "", "median", "times as fast as sourcemeta");
        if (Corpus.All.FirstOrDefault(corpus => corpus.Name == "dependabot") is { } corpus)
        {
            var document = Path.Combine(folder, "document.json");
            File.WriteAllBytes(document, corpus.Read()[0]);
            Measure(table, Commands(peers, corpus.Schema, document));
        }
        else
        {
            table.Note(Tests.TestData.MissingReason);
        }

        table.Print();
    }

    private static CommandLine[] Commands(Peers peers, string schema, string document) =>
    [
        peers.Sourcemeta.With("validate", schema, document),
        peers.ContractsCommand.With("check", document, "--contract", schema),
        Peers.EmptyNode,
        peers.AjvCheck.With(schema, document),
    ];

    private static void Measure(MarkdownTable table, CommandLine[] commands)
    {
        var times = commands.Select(_ => new List<double?>()).ToArray();
        for (var round = 0; round <= Rounds; round++)
        {
            for (var index = 0; index < commands.Length; index++)
            {
                if (commands[index].Absent is null)
                {
                    var run = MeasuredProcess.Run(commands[index]);
                    commands[index] = run.ExitCode == 0
                        ? commands[index]
                        : commands[index] with { Absent = $"it exits with {run.ExitCode}: {run.Output.Split('\n')[0]}" };
                    times[index].Add(run.Time.TotalMilliseconds);
                }
            }
        }

        for (var index = 0; index < commands.Length; index++)
        {
            // The first run of each only loads the program into memory.
            var mine = times[index].Skip(1);
            table.Add(
                commands[index].Name,
                MarkdownTable.Cell(Samples.Median(mine), "F1"),
                MarkdownTable.Factor(Samples.Ratio(times[0].Skip(1), mine)));
            if (commands[index].Absent is { } reason)
            {
                table.Note($"{commands[index].Name}: {reason}");
            }
        }
    }
}
