using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Secrets;
using DataContracts.Linting;

namespace DataContracts.Contracts;

/// <summary>
/// Adds what lints find to contracts. All that share a file report the same of it, so that it is one finding: what one of them calls secret
/// none shows.
/// </summary>
internal sealed class ContractLints(IReadOnlyCollection<LoadedContract> contracts)
{
    private readonly ILookup<string, ContractSecrets> _secrets = (
        from contract in contracts
        from file in contract.Compiled?.SourceFiles ?? []
        select (file, contract.Secrets)).ToLookup(source => source.file, source => source.Secrets, StringComparer.Ordinal);

    public LoadedContract AddTo(LoadedContract contract) => contract.Compiled is not { } compiled
        ? contract
        : contract with
        {
            Diagnostics =
            [
                .. contract.Diagnostics,
                .. InternalFault.Guard(contract.File.Path, () => SchemaLints.Run(compiled, file => [.. _secrets[file]])
                    .Select(Finding.From)
                    .Select(finding => _secrets[finding.File]
                        .Aggregate(finding, (shown, secrets) => Finding.Guard(shown, secrets.Of(finding.File))))),
            ],
        };
}
