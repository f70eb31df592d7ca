namespace DataContracts.Packages.Tests.Harness;

/// <summary>The two generations of xunit, each with a package of its own.</summary>
public enum XunitGeneration
{
    /// <summary>xunit 2.</summary>
    Two,

    /// <summary>xunit v3.</summary>
    Three,
}
