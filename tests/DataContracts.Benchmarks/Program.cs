using DataContracts.Benchmarks;
using DataContracts.Benchmarks.Contenders;
using DataContracts.Benchmarks.PeerTables;
// Usage: dotnet run -c Release --project tests/DataContracts.Benchmarks
// [validate|compile|command|ndjson|signals|build|drift|peers|peers-text|peers-first|...]...
// Without a name, all benchmarks run, each together with what it is compared with.
if (args is ["contender", var contender, var schema, ..])
{
    IContender measured = contender switch
    {
        "reader" => new ReaderContender(),
        "njsonschema" => new NJsonSchemaContender(),
        _ => new ContractsContender(),
    };
    return ContenderProgram.Run(measured, schema, args.ElementAtOrDefault(3));
}

var repository = RepositoryFolder.Find();
var tables = new List<string>();
string[] chosen = args.Length == 0 ? ["validate", "compile", "command", "ndjson", "signals", "build", "drift", "peers"] : args;
foreach (var name in chosen)
{
    switch (name)
    {
        case "validate":
            ValidationBenchmark.Run();
            break;
        case "compile":
            CompileBenchmark.Run();
            break;
        case "command":
            CommandBenchmark.Run(repository);
            break;
        case "ndjson":
            RecordBenchmark.Run(repository);
            break;
        case "signals":
            SignalsBenchmark.Run();
            break;
        case "drift":
            DriftBenchmark.Run();
            break;
        case "build":
            BuildBenchmark.Run(repository);
            break;
        case "peers":
            tables.AddRange(PeerBenchmark.Tables);
            break;
        case var table when PeerBenchmark.Tables.Contains(table):
            tables.Add(table);
            break;
        default:
            Console.Error.WriteLine(
                $"There is no benchmark '{name}'; there are validate, compile, command, ndjson, signals, build, drift, peers, "
                    + $"{string.Join(", ", PeerBenchmark.Tables)}.");
            return 2;
    }
}

if (tables.Count > 0)
{
    new PeerBenchmark(repository).Run(tables);
}

return 0;
