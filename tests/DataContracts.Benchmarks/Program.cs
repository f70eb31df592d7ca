using DataContracts.Benchmarks;

// Usage: dotnet run -c Release --project tests/DataContracts.Benchmarks [build|command|compile|validate]...
// Without a name, all of them run, each in one go beside what it is compared with.
var repository = RepositoryFolder.Find();
string[] chosen = args.Length == 0 ? ["validate", "compile", "command", "build"] : args;
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
        case "build":
            BuildBenchmark.Run(repository);
            break;
        default:
            Console.Error.WriteLine($"There is no benchmark '{name}'; there are validate, compile, command, build.");
            return 2;
    }
}

return 0;
