using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>What a project that uses the build package hands on to others.</summary>
public static class PackagingRules
{
    /// <summary>DC0040: build package becomes a dependency.</summary>
    public static Rule BuildPackageIsDependency { get; } = new("DC0040", "Build package becomes a dependency", Severity.Warning);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            BuildPackageIsDependency,
            "The package that is packed lists DataContracts.Build among its dependencies, since the reference lacks PrivateAssets=\"all\". "
            + "Whoever installs the package would install the build check as well, which is of no use there. NuGet decides this when it "
            + "restores, so a package can't prevent it; dotnet add package writes the attribute by itself. "
            + "Add PrivateAssets=\"all\" to the PackageReference.",
            null,
            RuleOrigin.Build),
    ];
}
