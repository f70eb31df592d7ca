namespace DataContracts.Benchmarks.PeerTables;

/// <summary>All contenders on one corpus, each in its own process, measured in turn.</summary>
internal sealed class ContenderGroup(IEnumerable<CommandLine> contenders, Corpus corpus) : IDisposable
{
    public IReadOnlyList<ContenderProcess> All { get; } =
        [.. contenders.Select(contender => new ContenderProcess(contender, corpus.Schema, corpus.Documents))];

    public ContenderProcess this[string name] => All.Single(process => process.Name == name);

    public void Warm(string form, int milliseconds)
    {
        foreach (var process in All.Where(process => Takes(process, form)))
        {
            process.MegabytesPerSecond(form, milliseconds);
        }
    }

    public void Pin(Pinning pinning)
    {
        foreach (var process in All)
        {
            process.Pin(pinning);
        }
    }

    public Dictionary<string, List<double?>> Measure(string form, int rounds, int milliseconds)
    {
        var speeds = All.ToDictionary(process => process.Name, _ => new List<double?>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var process in All.Where(process => Takes(process, form)))
            {
                speeds[process.Name].Add(process.MegabytesPerSecond(form, milliseconds));
            }
        }

        return speeds;
    }

    public void Dispose()
    {
        foreach (var process in All)
        {
            process.Dispose();
        }
    }

    private static bool Takes(ContenderProcess process, string form) => form == "text" || process.Name != "bare reader";
}
