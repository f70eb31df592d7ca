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
        var named = NamedDocument.Read(contract, workingDirectory);
        var loaded = ContractLibrary.Load([named.Path], new CheckOptions()).Find(named.Name, out var unknown)
            ?? throw new CannotRunException(unknown!);
        return loaded.Compiled is { } compiled
            ? new MeasuredContract(
                named.Path,
                new ContractStamp(named.Name, named.Header.Version, Convert.ToHexStringLower(SHA256.HashData(named.Bytes))),
                compiled,
                named.Document)
            : throw new CannotRunException(
                "the contract can't be used: "
                + DiagnosticLine.Format(loaded.Problems.First(found => found.Severity == Severity.Error), workingDirectory));
    }
}
