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
        var loaded = InParallel(request.Contracts, new ContractLoader(request.Options, loader).Load, cancellationToken);
        var contracts = new ContractSet(loaded);
        var fixtures = InParallel(request.Fixtures, FixtureChecks(request, contracts, loader, cancellationToken), cancellationToken);

        var diagnostics = loaded.SelectMany(contract => contract.Diagnostics)
            .Concat(ContractFindings.SameNames(contracts))
            .Concat(ContractFindings.WithoutFixtures(contracts, fixtures))
            .Concat(fixtures.SelectMany(fixture => fixture.Diagnostics));
        return new CheckResult(
            DiagnosticOrder.Sort(diagnostics),
            [.. fixtures.Select(fixture => fixture.Fixture)],
            [.. loaded.Select(contract => new CheckedContract(contract.File.Path, contract.Name, contract.Identifier, contract.SourceFiles))]);
    }

    private static Func<FixtureFile, FixtureResult> FixtureChecks(CheckRequest request, ContractSet contracts, DocumentLoader loader, CancellationToken cancellationToken)
    {
        var pairing = new FixturePairing(contracts);
        var document = new FixtureCheck(pairing, loader);
        var records = new RecordFixtureCheck(pairing, request.Options.MaxDepth, cancellationToken);
        return fixture => RecordFixtureCheck.IsFor(fixture) ? records.Run(fixture) : document.Run(fixture);
    }

    private static TResult[] InParallel<TItem, TResult>(ImmutableArray<TItem> items, Func<TItem, TResult> run, CancellationToken cancellationToken)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => results[i] = run(items[i]));
        return results;
    }
}
