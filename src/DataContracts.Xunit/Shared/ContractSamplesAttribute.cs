using System.Runtime.CompilerServices;

namespace DataContracts.Xunit;

/// <summary>
/// Generated documents that a contract allows as rows of a theory: <c>[Theory, ContractSamples("orders", Count = 100, Seed = 1)]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed partial class ContractSamplesAttribute
{
    /// <summary>Rows of one contract.</summary>
    /// <param name="contract">The contract's name.</param>
    /// <param name="sourceFile">The test's source file; the compiler says it.</param>
    public ContractSamplesAttribute(string contract, [CallerFilePath] string sourceFile = "") =>
        (Contract, SourceFile) = (contract, sourceFile);

    /// <summary>The contract's name.</summary>
    public string Contract { get; }

    /// <summary>The test's source file.</summary>
    public string SourceFile { get; }

    /// <summary>How many at most; a contract that allows fewer gives fewer. Edge cases come first.</summary>
    public int Count { get; set; } = 100;

    /// <summary>The same seed gives the same documents, on every machine.</summary>
    public int Seed { get; set; } = 1;
}
