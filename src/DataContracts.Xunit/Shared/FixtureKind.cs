namespace DataContracts.Xunit;

/// <summary>Which fixtures of a contract.</summary>
public enum FixtureKind
{
    /// <summary>Those that keep the contract.</summary>
    Valid,

    /// <summary>Those below a folder <c>invalid</c>, which break it.</summary>
    Invalid,

    /// <summary>Both.</summary>
    All,
}
