namespace DataContracts.Build.Configuration;

/// <summary>Which contracts and fixtures a project finds by itself.</summary>
/// <param name="ContractGlobs">The globs for contracts: those that the project sets, or the usual one where there is such a folder.</param>
/// <param name="FixtureGlobs">Those for fixtures.</param>
/// <param name="UsualFixtureGlobs">Those for fixtures where the project sets none and has the usual folder.</param>
/// <param name="SwitchedOffBy">The property that turns all of it, or a part, off; or null.</param>
internal sealed record DefaultItems(
    string[] ContractGlobs, string[] FixtureGlobs, string[] UsualFixtureGlobs, string? SwitchedOffBy)
{
    private const string All = "EnableDefaultItems";
    private const string Contracts = "EnableDefaultDataContractItems";
    private const string Fixtures = "EnableDefaultDataFixtureItems";

    private static readonly string[] s_switches = [All, Contracts, Fixtures];

    public static DefaultItems Of(ProjectSettings settings)
    {
        var off = s_switches
            .Where(name => settings[name].Trim().Equals("false", StringComparison.OrdinalIgnoreCase))
            .ToArray();
        var hasContracts = !off.Any(name => name is All or Contracts);
        var hasFixtures = !off.Any(name => name is All or Fixtures);
        var fixtures = hasFixtures ? settings.List("DataContractsFixtureGlob") : [];
        var contracts = settings.List("DataContractsContractGlob");
        return new DefaultItems(
            !hasContracts ? [] : contracts.Length > 0 ? contracts : settings.List("DefaultContractGlob"),
            fixtures,
            hasFixtures && fixtures.Length == 0 ? settings.List("DefaultFixtureGlob") : [],
            off.FirstOrDefault());
    }
}
