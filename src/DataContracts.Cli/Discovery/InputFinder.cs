using DataContracts.Cli.Hosting;
using DataContracts.Files;

namespace DataContracts.Cli.Discovery;

/// <summary>Turns the paths of the command line into contracts and fixtures.</summary>
internal sealed class InputFinder(string workingDirectory, Func<Stream> openInput)
{
    private const string StandardInput = "-";

    private readonly CheckInputs _inputs = new();

    /// <param name="paths">Files and folders; none means the current folder.</param>
    /// <param name="contract">The contract of all documents, by file or name; null to find each one's own.</param>
    public CheckInputs Find(IReadOnlyList<string> paths, string? contract)
    {
        if (contract is not null && paths.Count == 0)
        {
            throw new CannotRunException("--contract needs the documents that it is for: name files or folders");
        }

        var outright = contract is null ? null : OutrightContract.Find(contract, workingDirectory, _inputs);
        foreach (var path in paths.Count == 0 ? ["."] : paths)
        {
            if (path == StandardInput)
            {
                AddStandardInput(outright);
                continue;
            }

            var full = FullPath.Of(path, workingDirectory);
            if (Directory.Exists(full))
            {
                AddFolder(full, outright);
            }
            else if (File.Exists(full))
            {
                AddFile(full, outright);
            }
            else
            {
                throw new CannotRunException(path.StartsWith('-')
                    ? $"'{path}' is neither an option nor a path; run 'contracts check --help' for usage"
                    : LossyName.IsIn(full) ? $"'{path}' can't be opened: {LossyName.Reason}" : $"'{path}' does not exist");
            }
        }

        return _inputs.IsEmpty
            ? throw new CannotRunException(
                $"nothing to check: no *.schema.json, and no {FixtureFormat.Patterns} in a 'fixtures' folder, below " + Quote(paths))
            : _inputs;
    }

    private void AddFolder(string folder, string? outright)
    {
        var found = Search.Below(folder);
        if (outright is not null)
        {
            AddFixtures([.. found.Fixtures, .. found.Documents], folder, outright);
            return;
        }

        _inputs.AddOverlooked(found);
        _inputs.AddContracts(found, needsFixtures: !WorkspaceLayout.IsWithin(folder, WorkspaceLayout.ContractsFolder));
        var isBare = found.Contracts.IsEmpty && found.Fixtures.IsEmpty && WorkspaceLayout.IsWithin(folder, WorkspaceLayout.FixturesFolder);
        AddFixtures(isBare ? found.Documents : found.Fixtures, folder, null);
        if (found.Contracts.IsEmpty)
        {
            AddContractsAbove(folder);
        }
    }

    private void AddFile(string path, string? outright)
    {
        if (WorkspaceLayout.IsContract(path))
        {
            _inputs.AddContract(path, needsFixtures: false);
            return;
        }

        AddFixtures([path], Path.GetDirectoryName(path)!, outright);
        if (outright is null)
        {
            AddContractsAbove(Path.GetDirectoryName(path)!);
        }
    }

    private void AddStandardInput(string? outright)
    {
        if (outright is null)
        {
            throw new CannotRunException("'-' is standard input, which has no contract of its own; add --contract");
        }

        _inputs.AddRecords(Path.Combine(workingDirectory, StandardInput), outright, openInput);
    }

    private void AddFixtures(IReadOnlyList<string> paths, string folder, string? outright)
    {
        if (outright is not null && paths.Count == 0)
        {
            throw new CannotRunException($"nothing to check: no {FixtureFormat.Patterns} below '{folder}'");
        }

        foreach (var path in paths)
        {
            _inputs.AddFixture(path, outright);
        }
    }

    private void AddContractsAbove(string folder)
    {
        if (_inputs.Fixtures.Count > 0)
        {
            _inputs.AddContractsFor(folder);
        }
    }

    private static string Quote(IReadOnlyList<string> paths) =>
        paths.Count == 0 ? "the current folder" : string.Join(", ", paths.Select(path => $"'{path}'"));
}
