using System.Runtime.CompilerServices;

namespace DataContracts.Tests;

/// <summary>A theory about a Linux-specific feature, skipped on other systems.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxTheoryAttribute : ConditionalTheoryAttribute
{
    public LinuxTheoryAttribute([CallerMemberName] string? test = null)
        : base(OperatingSystem.IsLinux() ? null : LinuxFactAttribute.Reason, test)
    {
    }
}
