using System.Security.Cryptography;
using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;
using DataContracts.Signals.Documents;

namespace DataContracts.Cli.Measuring;

/// <summary>The contract by which rows are measured.</summary>
/// <param name="Path">Full path of its file.</param>
/// <param name="Stamp">What documents say of it.</param>
/// <param name="Compiled">It, ready to be checked against.</param>
/// <param name="Document">Its document.</param>
internal sealed record MeasuredContract(string Path, ContractStamp Stamp, CompiledSchema Compiled, SourceDocument Document)
{
    public static MeasuredContract Load(string contract, string workingDirectory)
    {
        var path = NamedContract.Find(contract, workingDirectory);
        var bytes = File.ReadAllBytes(path);
        var options = new CheckOptions();
        if (SourceDocument.Parse(bytes, path, options.MaxDepth, out var problem) is not { } document)
        {
            throw new Place(workingDirectory).Refuse(path, problem!.Range, problem.Message);
        }

        var header = ContractHeader.Read(document);
        var name = header.Name ?? WorkspaceLayout.NameOf(path);
        var loaded = ContractLibrary.Load([path], options).Find(name, out var unknown) ?? throw new CannotRunException(unknown!);
        return loaded.Compiled is { } compiled
            ? new MeasuredContract(
                path, new ContractStamp(name, header.Version, Convert.ToHexStringLower(SHA256.HashData(bytes))), compiled, document)
            : throw new CannotRunException(
                "the contract can't be used: "
                + DiagnosticLine.Format(loaded.Problems.First(found => found.Severity == Severity.Error), workingDirectory));
    }
}
