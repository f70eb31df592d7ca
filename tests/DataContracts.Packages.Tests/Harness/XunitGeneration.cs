namespace DataContracts.Packages.Tests.Harness;

/// <summary>The two generations of xunit, each with its own package, and an older version of the second.</summary>
public enum XunitGeneration
{
    /// <summary>xunit 2.</summary>
    Two,

    /// <summary>xunit v3.</summary>
    Three,

    /// <summary>xunit v3 in version 3, as most projects have it.</summary>
    ThreeInVersion3,
}
