namespace DataContracts.Benchmarks.PeerTables;

/// <summary>Whole processes on 200 MB of NDJSON, with all cores.</summary>
internal static class NdjsonTable
{
    private const int Rounds = 3;

    public static void Print(Peers peers, string folder)
    {
        var table = new MarkdownTable("(g) Whole process, 200 MB of NDJSON, every core", "", "wall s", "peak MB", "times as fast as ajv");
        var contract = Path.Combine(folder, "orders.schema.json");
        var data = Path.Combine(folder, "data.ndjson");
        var sourcemetaData = Path.Combine(folder, "data.jsonl"); // the only extension that it recognizes as JSON lines
        File.WriteAllText(contract, GeneratedOrders.Contract);
        CommandLine[] commands =
        [
            peers.AjvLines.With(contract, data),
            Probed(peers.ContractsCommand.With("check"), contract, folder).With(data, "--contract", contract),
            peers.Sourcemeta.With("validate", contract, sourcemetaData, "--fast", "--format-assertion"),
        ];

        GeneratedOrders.Write(data, 200_000_000);
        File.Copy(data, sourcemetaData);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => commands.Select(Measure).ToArray()).ToArray();
        for (var index = 0; index < commands.Length; index++)
        {
            var mine = rounds.Select(round => round[index]).ToArray();
            table.Add(
                commands[index].Name,
                MarkdownTable.Cell(Samples.Median(mine.Select(run => run.Seconds)), "F2"),
                MarkdownTable.Cell(Samples.Median(mine.Select(run => run.Peak))),
                MarkdownTable.Factor(Samples.Ratio(rounds.Select(round => round[0].Seconds), mine.Select(run => run.Seconds))));
            if (mine[0].Reason is { } reason)
            {
                table.Note($"{commands[index].Name}: {reason}");
            }
        }

        table.Print();
    }

    /// <summary>
    /// The command, or the reason why it can't read NDJSON: it must reject a file only because of its invalid last line.
    /// </summary>
    private static CommandLine Probed(CommandLine command, string contract, string folder)
    {
        if (command.Absent is not null)
        {
            return command;
        }

        var good = Path.Combine(folder, "good.ndjson");
        var bad = Path.Combine(folder, "bad.ndjson");
        GeneratedOrders.Write(good, 10_000);
        File.Copy(good, bad);
        File.AppendAllText(bad, "{\"id\":1}\n");
        var taken = MeasuredProcess.Run(command.With(good, "--contract", contract));
        var refused = MeasuredProcess.Run(command.With(bad, "--contract", contract));
        return taken.ExitCode == 0 && refused.ExitCode == 1
            ? command
            : CommandLine.Missing(command.Name,
                $"the command does not read NDJSON yet: {(taken.ExitCode == 0 ? refused : taken).Output.Split('\n')[0]}");
    }

    private static (double? Seconds, double? Peak, string? Reason) Measure(CommandLine command)
    {
        if (command.Absent is { } reason)
        {
            return (null, null, reason);
        }

        var run = MeasuredProcess.Run(command, withPeak: true);
        return run.ExitCode == 0
            ? (run.Time.TotalSeconds, run.PeakMegabytes, null)
            : (null, null, $"it exits with {run.ExitCode}: {run.Output.Split('\n')[0]}");
    }
}
