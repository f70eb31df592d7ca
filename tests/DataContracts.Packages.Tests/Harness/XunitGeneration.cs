namespace DataContracts.Packages.Tests.Harness;

/// <summary>The two generations of xunit, each with its own package.</summary>
public enum XunitGeneration
{
    /// <summary>xunit 2.</summary>
    Two,

    /// <summary>xunit v3.</summary>
    Three,
}
