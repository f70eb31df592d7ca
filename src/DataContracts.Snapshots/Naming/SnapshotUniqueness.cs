namespace DataContracts.Snapshots;

/// <summary>What else makes a snapshot's name unique: one verified file for each.</summary>
[Flags]
public enum SnapshotUniqueness
{
    /// <summary>Nothing: one file everywhere.</summary>
    None = 0,

    /// <summary>The target framework, for example <c>DotNet</c>.</summary>
    TargetFramework = 1,

    /// <summary>The target framework with its version, for example <c>DotNet10_0</c>.</summary>
    TargetFrameworkAndVersion = 2,

    /// <summary>The configuration, for example <c>Debug</c>.</summary>
    AssemblyConfiguration = 4,

    /// <summary>The processor architecture, for example <c>x64</c>.</summary>
    Architecture = 8,

    /// <summary>The operating system: <c>Linux</c>, <c>OSX</c>, <c>Windows</c>.</summary>
    OperatingSystem = 16,

    /// <summary>The runtime, for example <c>DotNet</c>.</summary>
    Runtime = 32,

    /// <summary>The runtime with its version, for example <c>DotNet10_0</c>.</summary>
    RuntimeAndVersion = 64,
}
