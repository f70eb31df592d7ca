using System.Collections.Immutable;
using DataContracts.Checking;

namespace DataContracts;

/// <summary>Checks fixtures against contracts: the one call behind build, command and tests.</summary>
public static class ContractChecker
{
    /// <summary>Runs the check. Bad input never throws: it becomes a diagnostic.</summary>
    /// <param name="request">What to check.</param>
    /// <param name="cancellationToken">Ends the check early by an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The findings, and what was looked at.</returns>
    public static CheckResult Run(CheckRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var loader = new DocumentLoader(request.Options.MaxDepth);
        var contractLoader = new ContractLoader(request.Options, loader);
        var contracts = InParallel(request.Contracts, contractLoader.Load, cancellationToken);
        var check = new FixtureCheck(new FixturePairing(contracts), loader);
        var fixtures = InParallel(request.Fixtures, check.Run, cancellationToken);
        var used = fixtures.Select(fixture => fixture.Fixture.ContractPath).ToHashSet(StringComparer.Ordinal);

        var diagnostics = contracts.SelectMany(contract => contract.Diagnostics)
            .Concat(SameNames(contracts))
            .Concat(WithoutFixtures(contracts, used))
            .Concat(fixtures.SelectMany(fixture => fixture.Diagnostics));
        return new CheckResult(
            DiagnosticOrder.Sort(diagnostics),
            [.. fixtures.Select(fixture => fixture.Fixture)],
            [.. contracts.Select(contract => new CheckedContract(contract.File.Path, contract.Name, contract.Identifier, SourceFiles(contract)))]);
    }

    private static TResult[] InParallel<TItem, TResult>(ImmutableArray<TItem> items, Func<TItem, TResult> run, CancellationToken cancellationToken)
    {
        var results = new TResult[items.Length];
        try
        {
            Parallel.For(0, items.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => results[i] = run(items[i]));
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(inner => inner is OperationCanceledException))
        {
            throw new OperationCanceledException(cancellationToken);
        }

        return results;
    }

    private static ImmutableArray<string> SourceFiles(LoadedContract contract) =>
        contract.Compiled is { } compiled ? [contract.File.Path, .. compiled.SourceFiles.Where(file => file != contract.File.Path).Order(StringComparer.Ordinal)] : [contract.File.Path];

    private static IEnumerable<ContractDiagnostic> SameNames(IEnumerable<LoadedContract> contracts) =>
        from contract in contracts
        group contract by contract.Name into same
        where same.Count() > 1
        from contract in same
        let other = same.First(candidate => candidate != contract)
        select new ContractDiagnostic(
            "DC0021",
            RuleCatalogue.DefaultSeverity("DC0021"),
            contract.File.Path,
            contract.HeaderRange,
            $"the name '{contract.Name}' belongs to another contract too: {Path.GetRelativePath(Path.GetDirectoryName(contract.File.Path)!, other.File.Path).Replace('\\', '/')}");

    private static IEnumerable<ContractDiagnostic> WithoutFixtures(IEnumerable<LoadedContract> contracts, HashSet<string?> used) =>
        from contract in contracts
        where contract.File.NeedsFixtures && contract.Compiled is not null && !used.Contains(contract.File.Path)
        select new ContractDiagnostic(
            "DC2001",
            RuleCatalogue.DefaultSeverity("DC2001"),
            contract.File.Path,
            contract.HeaderRange,
            $"no fixture belongs to contract '{contract.Name}', so nothing shows that it says what is meant; add one as fixtures/{contract.Name}/<any name>.json");
}
