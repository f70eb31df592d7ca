namespace DataContracts.Benchmarks.PeerTables;

/// <summary>The time from the bytes of a contract to a usable validator, including the meta-schema.</summary>
internal static class CompileTable
{
    private const int Rounds = 5;

    public static void Print(Peers peers, string folder)
    {
        var file = Path.Combine(folder, "generated.schema.json");
        File.WriteAllBytes(file, GeneratedContract.Create(1_000_000));
        var table = new MarkdownTable(
            "(e) Compiling a generated contract of 1 MB, one core (ms)",
            "",
            "first in a process",
            "again",
            "first, times as fast as ajv",
            "again, times as fast as ajv");
        CommandLine[] contenders = [peers.ContractsNative.With("contracts"), peers.Contracts with { Name = "contracts, runtime" },
            peers.Ajv, peers.NJsonSchema];
        var rounds = Enumerable.Range(0, Rounds).Select(_ => contenders.Select(contender => Measure(contender, file)).ToArray()).ToArray();
        var ajv = Array.FindIndex(contenders, contender => contender.Name == "ajv");
        for (var index = 0; index < contenders.Length; index++)
        {
            var mine = rounds.Select(round => round[index]).ToArray();
            table.Add(
                contenders[index].Name,
                MarkdownTable.Cell(Samples.Median(mine.Select(time => time.First))),
                MarkdownTable.Cell(Samples.Median(mine.Select(time => time.Again))),
                MarkdownTable.Factor(Samples.Ratio(rounds.Select(round => round[ajv].First), mine.Select(time => time.First))),
                MarkdownTable.Factor(Samples.Ratio(rounds.Select(round => round[ajv].Again), mine.Select(time => time.Again))));
            if (mine[0].Failure is { } failure)
            {
                table.Note($"{contenders[index].Name}: {failure}");
            }
        }

        table.Print();
    }

    private static (double? First, double? Again, string? Failure) Measure(CommandLine contender, string file)
    {
        using var process = new ContenderProcess(contender, file);
        var again = Samples.Median(Enumerable.Range(0, 3).Select(_ => process.NumberOf("compile") / 1_000_000));
        return (process.Failure is null ? process.FirstCompile.TotalMilliseconds : null, again, process.Failure);
    }
}
