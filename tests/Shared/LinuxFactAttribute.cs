using System.Runtime.CompilerServices;

namespace DataContracts.Tests;

/// <summary>A test of a Linux-specific feature, skipped on other systems.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : ConditionalFactAttribute
{
    public const string Reason = "only Linux reports what kind of file this is";

    public LinuxFactAttribute([CallerMemberName] string? test = null)
        : base(OperatingSystem.IsLinux() ? null : Reason, test)
    {
    }
}
