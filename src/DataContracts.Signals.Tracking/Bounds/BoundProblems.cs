using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.Files;

namespace DataContracts.Signals.Bounds;

/// <summary>What is wrong with the bounds of contracts that are checked.</summary>
internal static class BoundProblems
{
    public static IEnumerable<ContractDiagnostic> Find(IEnumerable<CheckedContract> contracts, IFileSystem files, int maxDepth) =>
        contracts.SelectMany(contract => Find(contract.Path, files, maxDepth));

    private static IEnumerable<ContractDiagnostic> Find(string path, IFileSystem files, int maxDepth)
    {
        try
        {
            var text = files.Read(path);

            // What is not JSON is reported by the check itself.
            return text.AsSpan().IndexOf("x-quality"u8) >= 0 && SourceDocument.Parse(text, path, maxDepth, out _) is { } contract
                ? BoundReader.Read(contract).Problems.Select(Finding.From)
                : [];
        }
        catch (Exception exception) when (ReadFailure.IsExpected(exception))
        {
            return [];
        }
    }
}
