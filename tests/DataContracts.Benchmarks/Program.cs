using DataContracts.Benchmarks;

// Usage: dotnet run -c Release --project tests/DataContracts.Benchmarks [build|command|validate|drift]...
// Without a name, all of them run, each in one go beside what it is compared with.
var repository = RepositoryFolder.Find();
string[] chosen = args.Length == 0 ? ["validate", "command", "build", "drift"] : args;
foreach (var name in chosen)
{
    switch (name)
    {
        case "validate":
            ValidationBenchmark.Run();
            break;
        case "command":
            CommandBenchmark.Run(repository);
            break;
        case "drift":
            DriftBenchmark.Run();
            break;
        case "build":
            BuildBenchmark.Run(repository);
            break;
        default:
            Console.Error.WriteLine($"There is no benchmark '{name}'; there are validate, command, build, drift.");
            return 2;
    }
}

return 0;
