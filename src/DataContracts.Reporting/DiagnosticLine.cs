using System.Globalization;

namespace DataContracts.Reporting;

/// <summary>A finding in one line, as MSBuild, editors and logs read it.</summary>
public static class DiagnosticLine
{
    /// <summary><c>path(line,col): error DC1005: message [orders 1.3.0, path(31,5)]</c>: MSBuild's canonical form.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="baseDirectory">Paths are shown relative to it; null shows them in full.</param>
    public static string Format(ContractDiagnostic diagnostic, string? baseDirectory)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return Format(DisplayPath.Shorten(diagnostic.File, baseDirectory), diagnostic, baseDirectory);
    }

    /// <summary>The same line for a finding whose file is shown in a form of its own.</summary>
    /// <param name="file">The file as it is shown.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="baseDirectory">The contract's path is shown relative to it; null shows it in full.</param>
    public static string Format(string file, ContractDiagnostic diagnostic, string? baseDirectory)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostic);
        var position = At(TerminalText.Escape(file), diagnostic.Range);
        return TerminalText.EscapeLine(
            $"{position}: {SeverityWord(diagnostic.Severity)} {diagnostic.RuleId}: {Text(diagnostic, baseDirectory)}");
    }

    /// <summary>What follows the id: <c>message [orders 1.3.0, path(31,5)]</c>, for a log that has fields for the rest.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="baseDirectory">The contract's path is shown relative to it; null shows it in full.</param>
    public static string Text(ContractDiagnostic diagnostic, string? baseDirectory)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return TerminalText.Escape(diagnostic.Message + Suffix(diagnostic.Contract, baseDirectory));
    }

    /// <summary>A severity as MSBuild spells it.</summary>
    /// <param name="severity">The severity.</param>
    internal static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Suffix(ContractLocation? contract, string? baseDirectory)
    {
        if (contract is null)
        {
            return "";
        }

        var version = contract.Version is null ? "" : " " + contract.Version;
        return contract.ShortPath is { } shortPath
            ? $" [{At(shortPath, contract.Range)}]"
            : $" [{contract.Name}{version}, {At(DisplayPath.Shorten(contract.File, baseDirectory), contract.Range)}]";
    }

    private static string At(string path, SourceRange range) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}({range.StartLine},{range.StartColumn})");
}
