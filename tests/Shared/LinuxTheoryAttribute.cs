using System.Runtime.CompilerServices;

namespace DataContracts.Tests;

/// <summary>A theory about what only Linux has, skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxTheoryAttribute : ConditionalTheoryAttribute
{
    public LinuxTheoryAttribute([CallerMemberName] string? test = null)
        : base(OperatingSystem.IsLinux() ? null : LinuxFactAttribute.Reason, test)
    {
    }
}
