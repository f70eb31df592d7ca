using System.Reflection;
using System.Runtime.CompilerServices;
using DataContracts.Snapshots;

namespace DataContracts.Xunit;

/// <summary>Where a test begins: <c>using static DataContracts.Xunit.Contracts;</c>, which the package does by itself.</summary>
public static class Contracts
{
    /// <summary>
    /// An assertion about a contract: <c>Contract("orders").Verify(value)</c>, or <c>Matches(value)</c> without a snapshot.
    /// </summary>
    /// <param name="name">The contract's name.</param>
    /// <param name="sourceFile">The test's source file; the compiler says it.</param>
    /// <param name="member">The test's name; the compiler says it.</param>
    /// <param name="line">The line; the compiler says it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)] // The assembly that calls is the test's.
    public static ContractAssertion Contract(
        string name, [CallerFilePath] string sourceFile = "", [CallerMemberName] string member = "", [CallerLineNumber] int line = 0) =>
        new(CurrentTest.Identify(Assembly.GetCallingAssembly(), sourceFile, member, line), name);

    /// <summary>An assertion without a contract: <c>Snapshot().Verify(text)</c>.</summary>
    /// <param name="sourceFile">The test's source file; the compiler says it.</param>
    /// <param name="member">The test's name; the compiler says it.</param>
    /// <param name="line">The line; the compiler says it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)] // The assembly that calls is the test's.
    public static SnapshotAssertion Snapshot(
        [CallerFilePath] string sourceFile = "", [CallerMemberName] string member = "", [CallerLineNumber] int line = 0) =>
        new(CurrentTest.Identify(Assembly.GetCallingAssembly(), sourceFile, member, line));
}
