using System.Runtime.CompilerServices;

namespace DataContracts.Xunit;

/// <summary>The fixtures of a contract as rows of a theory: <c>[Theory, ContractFixtures("orders")]</c>.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed partial class ContractFixturesAttribute
{
    /// <summary>Rows of one contract's fixtures.</summary>
    /// <param name="contract">The contract's name; null for the fixtures of all contracts.</param>
    /// <param name="sourceFile">The test's source file; the compiler says it.</param>
    public ContractFixturesAttribute(string? contract = null, [CallerFilePath] string sourceFile = "") =>
        (Contract, SourceFile) = (contract, sourceFile);

    /// <summary>The contract's name; null for all contracts.</summary>
    public string? Contract { get; }

    /// <summary>The test's source file.</summary>
    public string SourceFile { get; }

    /// <summary>Which fixtures; by default the valid ones.</summary>
    public FixtureKind Kind { get; set; }

    /// <summary>
    /// The fixtures' folder, relative to the project's; null for the <c>fixtures</c> folders near the test and of the projects that it
    /// references.
    /// </summary>
    public string? Folder { get; set; }
}
