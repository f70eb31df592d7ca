using System.Runtime.InteropServices;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>Compares the validator with its peers in one interleaved run, so that other load on the machine affects all alike.</summary>
internal sealed class PeerBenchmark(string repository)
{
    public static IReadOnlyList<string> Tables { get; } = ["peers-text", "peers-first", "peers-compile", "peers-process", "peers-ndjson"];

    public void Run(IReadOnlyCollection<string> tables)
    {
        var folder = Directory.CreateTempSubdirectory("datacontracts-benchmark-").FullName;
        try
        {
            var pinning = new Pinning();
            Console.WriteLine(
                $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} cores; "
                    + $"{pinning.Description}.");
            var peers = new Peers(repository, folder);
            foreach (var table in tables)
            {
                Run(table, peers, pinning, folder);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(string table, Peers peers, Pinning pinning, string folder)
    {
        switch (table)
        {
            case "peers-text":
                WarmTables.Print(peers, pinning);
                break;
            case "peers-ndjson":
                NdjsonTable.Print(peers, folder);
                break;
            default:
                peers.Publish();
                pinning.PinChildren();
                PrintPinned(table, peers, folder);
                pinning.ReleaseChildren();
                break;
        }
    }

    private static void PrintPinned(string table, Peers peers, string folder)
    {
        switch (table)
        {
            case "peers-first":
                FirstTable.Print(peers);
                break;
            case "peers-compile":
                CompileTable.Print(peers, folder);
                break;
            default:
                ProcessTable.Print(peers, folder);
                break;
        }
    }
}
