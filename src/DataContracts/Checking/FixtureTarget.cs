using DataContracts.Contracts;

namespace DataContracts.Checking;

/// <summary>What a fixture is checked against.</summary>
/// <param name="Contract">The working contract, or the published version that the fixture is for; null where there is none.</param>
/// <param name="Promised">What must allow it too, where <paramref name="Contract"/> does: the working contract that still promises what the
/// version promised; or null.</param>
/// <param name="Problem">Why there is no contract; null as well where another finding says it.</param>
internal sealed record FixtureTarget(LoadedContract? Contract, LoadedContract? Promised = null, string? Problem = null);
