using System.Globalization;
using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;
using DataContracts.Rules;

namespace DataContracts.Cli.Measuring;

/// <summary>Which contract rows are of that all break the one they were measured by.</summary>
internal static class LikelyContract
{
    /// <param name="contract">The contract that they break.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="source">The first of their files.</param>
    /// <param name="rows">Some of them.</param>
    public static string Describe(MeasuredContract contract, long count, string source, IReadOnlyList<byte[]> rows)
    {
        var likely = Find(contract.Path, rows);
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"{(count == 1 ? "the only row breaks" : $"all {count} rows break")} the contract '{contract.Stamp.Name}'")
            + (likely is null ? "" : $"; they are probably rows of '{likely}'");
        return DiagnosticLine.Format(
            new ContractDiagnostic(
                MeasuringRules.OtherContract, Severity.Warning, source, SourceRange.FileStart, message),
            null);
    }

    /// <summary>The other contract beside it that allows most of the rows, or null where none allows more than half.</summary>
    private static string? Find(string path, IReadOnlyList<byte[]> rows)
    {
        var inputs = new CheckInputs();
        inputs.AddContractsFor(Path.GetDirectoryName(path)!);
        var others = inputs.Contracts.Select(contract => contract.Path).Where(other => other != path).Order(StringComparer.Ordinal);
        return others.Select(Load).OfType<MeasuredContract>()
            .Select(other => (other.Stamp.Name, Share: rows.Count(row => other.Compiled.IsValid(row)) / (double)rows.Count))
            .Where(other => other.Share > 0.5).OrderByDescending(other => other.Share).FirstOrDefault().Name;
    }

    private static MeasuredContract? Load(string path)
    {
        try
        {
            return MeasuredContract.Load(path, Path.GetDirectoryName(path)!);
        }
        catch (CannotRunException)
        {
            return null; // A contract with an error allows nothing.
        }
    }
}
