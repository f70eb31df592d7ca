using System.Globalization;

namespace DataContracts.Reporting;

/// <summary>A finding in one line, as MSBuild, editors and logs read it.</summary>
public static class OneLine
{
    /// <summary><c>path(line,col): error DC1005: message [orders 1.3.0, path(31,5)]</c>: MSBuild's canonical form.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="baseDirectory">Paths are shown relative to it; null shows them in full.</param>
    public static string Format(ContractDiagnostic diagnostic, string? baseDirectory)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var place = At(diagnostic.File, diagnostic.Range, baseDirectory);
        var message = VisibleText.Escape(diagnostic.Message);
        return $"{place}: {SeverityWord(diagnostic.Severity)} {diagnostic.RuleId}: {message}{Suffix(diagnostic.Contract, baseDirectory)}";
    }

    /// <summary>The end of the line, with its leading space: <c> [orders 1.3.0, path(31,5)]</c>; empty without a contract.</summary>
    /// <param name="contract">The place in the contract, or null.</param>
    /// <param name="baseDirectory">The path is shown relative to it; null shows it in full.</param>
    public static string Suffix(ContractLocation? contract, string? baseDirectory)
    {
        if (contract is null)
        {
            return "";
        }

        if (contract.ShortPath is { } shortPath)
        {
            return string.Create(CultureInfo.InvariantCulture, $" [{VisibleText.Escape(shortPath)}({contract.Range.StartLine},{contract.Range.StartColumn})]");
        }

        var name = VisibleText.Escape(contract.Name);
        var version = contract.Version is null ? "" : " " + VisibleText.Escape(contract.Version);
        return $" [{name}{version}, {At(contract.File, contract.Range, baseDirectory)}]";
    }

    /// <summary>A severity as MSBuild spells it.</summary>
    /// <param name="severity">The severity.</param>
    internal static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string At(string path, SourceRange range, string? baseDirectory) =>
        string.Create(CultureInfo.InvariantCulture, $"{ShownPath.Format(path, baseDirectory)}({range.StartLine},{range.StartColumn})");
}
