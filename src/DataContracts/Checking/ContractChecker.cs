using System.Collections.Immutable;
using DataContracts.Checking;
using DataContracts.Contracts;
using DataContracts.Versions;

namespace DataContracts;

/// <summary>Checks fixtures against contracts: the one call that build, command and tests share.</summary>
public static class ContractChecker
{
    /// <summary>Runs the check. Bad input never throws: it becomes a diagnostic.</summary>
    /// <param name="request">What to check.</param>
    /// <param name="cancellationToken">Ends the check early by an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The findings, and what was looked at.</returns>
    public static CheckResult Run(CheckRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var loader = new DocumentLoader(request.Options.MaxDepth, request.Workspace.Files);
        var contractLoader = new ContractLoader(request.Options, loader);
        var unlinted = InParallel(request.Contracts, contractLoader.Load, cancellationToken);
        var loaded = InParallel([.. unlinted], new ContractLints(unlinted).AddTo, cancellationToken);
        var contracts = new ContractSet(loaded);
        ImmutableArray<VersionedContract> versioned =
            [.. InParallel([.. contracts.All], contract => VersionedContract.Load(contract, contractLoader), cancellationToken)];
        var changes = InParallel(
            versioned,
            contract => InternalFault.Guard(contract.Path, () => VersionCheck.Run(contract, cancellationToken)),
            cancellationToken);
        var published = versioned.ToDictionary(contract => contract.Path, contract => contract.Published, StringComparer.Ordinal);
        ImmutableArray<CheckedContract> checkedContracts =
            [.. loaded.Select(
                contract => new CheckedContract(contract.File.Path, contract.Name, contract.Identifier,
                    SourceFiles(contract, published[contract.File.Path])))];
        var fixtures = InParallel(
            request.Fixtures,
            Unless(
                request.FindKnownClean?.Invoke(checkedContracts),
                FixtureChecks(request, contracts, published, loader, cancellationToken)),
            cancellationToken);

        var diagnostics = loaded.SelectMany(contract => contract.Diagnostics)
            .Concat(versioned.SelectMany(contract => contract.Published.Diagnostics))
            .Concat(versioned.SelectMany(contract => InternalFault.Guard(contract.Path, () => MetadataFindings.Find(contract))))
            .Concat(ContractRoots.Find([.. contracts.All.Select(contract => contract.File.Path)], request.Options, loader))
            .Concat(changes.SelectMany(found => found))
            .Concat(OrphanedVersions.Find(request.PublishedFolders, request.Workspace.Files))
            .Concat(OverlookedFiles.UnreadFixtures(request.UnreadFixtures, contracts))
            .Concat(OverlookedFiles.MisnamedFolders(request.MisnamedFolders))
            .Concat(ContractFindings.SameNames(contracts))
            .Concat(ContractFindings.WithoutHeader(contracts, published))
            .Concat(ContractFindings.WithoutFixtures(contracts, fixtures));
        var sources = new ContractSources(
            contracts.All, [.. published.Values.SelectMany(versions => versions.All).Select(version => version.Contract)]);
        return new CheckResult(
            DiagnosticOrder.Sort(diagnostics.Select(sources.Guard)
                .Concat(FixturesWithoutContract.OnePerFolder(fixtures.SelectMany(fixture => fixture.Diagnostics)))),
            [.. fixtures.Select(fixture => fixture.Fixture)],
            checkedContracts);
    }

    private static ImmutableArray<string> SourceFiles(LoadedContract contract, PublishedVersions published) =>
        [contract.File.Path,
            .. contract.SourceFiles.Skip(1).Concat(published.Files).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Func<FixtureFile, FixtureResult> FixtureChecks(
        CheckRequest request,
        ContractSet contracts,
        IReadOnlyDictionary<string, PublishedVersions> published,
        DocumentLoader loader,
        CancellationToken cancellationToken)
    {
        var versions = new FixtureVersions(published);
        var document = new FixtureCheck(contracts, versions, loader);
        var records = new RecordFixtureCheck(contracts, versions, loader.Files, request.Options.MaxDepth, cancellationToken);
        return fixture => InternalFault.Guard(
            fixture.Path,
            () => RecordFixtureCheck.IsFor(fixture) ? records.Run(fixture) : document.Run(fixture),
            fault => new FixtureResult(new CheckedFixture(fixture.Path, null, IsClean: false), [fault]));
    }

    private static Func<FixtureFile, FixtureResult> Unless(
        IReadOnlyDictionary<FixtureFile, string>? clean, Func<FixtureFile, FixtureResult> check) =>
        fixture => clean?.GetValueOrDefault(fixture) is { } contract
            ? new FixtureResult(new CheckedFixture(fixture.Path, contract, IsClean: true), [])
            : check(fixture);

    private static TResult[] InParallel<TItem, TResult>(
        ImmutableArray<TItem> items, Func<TItem, TResult> run, CancellationToken cancellationToken)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => results[i] = run(items[i]));
        return results;
    }
}
