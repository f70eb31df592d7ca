using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests.Hosting;

/// <summary>A test that interrupts a command.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InterruptFactAttribute([CallerMemberName] string? test = null)
    : ConditionalFactAttribute(InterruptSignal.ReasonToSkip, test);
