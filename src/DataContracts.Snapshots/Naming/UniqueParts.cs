using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace DataContracts.Snapshots.Naming;

/// <summary>The dotted parts of a name that tell one machine or build from another, in their fixed order.</summary>
internal static class UniqueParts
{
    public static IEnumerable<string> Of(SnapshotUniqueness uniqueness, Assembly? assembly)
    {
        if ((uniqueness & (SnapshotUniqueness.TargetFramework | SnapshotUniqueness.TargetFrameworkAndVersion)) != 0)
        {
            yield return Framework(assembly, uniqueness.HasFlag(SnapshotUniqueness.TargetFrameworkAndVersion));
        }

        if (uniqueness.HasFlag(SnapshotUniqueness.AssemblyConfiguration)
            && assembly?.GetCustomAttribute<AssemblyConfigurationAttribute>() is { } configuration)
        {
            yield return configuration.Configuration;
        }

        if (uniqueness.HasFlag(SnapshotUniqueness.Architecture))
        {
            yield return RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        }

        if (uniqueness.HasFlag(SnapshotUniqueness.OperatingSystem))
        {
            yield return OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "OSX" : "Linux";
        }

        if ((uniqueness & (SnapshotUniqueness.Runtime | SnapshotUniqueness.RuntimeAndVersion)) != 0)
        {
            yield return uniqueness.HasFlag(SnapshotUniqueness.RuntimeAndVersion) ? Versioned(Environment.Version) : "DotNet";
        }
    }

    /// <summary>The framework that an assembly was built for, with its version: <c>DotNet10_0</c>.</summary>
    public static string Framework(Assembly? assembly, bool withVersion = true)
    {
        var built = assembly?.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName;
        var version = built is null ? Environment.Version : new FrameworkName(built).Version;
        return withVersion ? Versioned(version) : "DotNet";
    }

    private static string Versioned(Version version) =>
        string.Create(CultureInfo.InvariantCulture, $"DotNet{version.Major}_{version.Minor}");
}
