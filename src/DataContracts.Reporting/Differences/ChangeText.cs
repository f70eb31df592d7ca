using System.Globalization;

namespace DataContracts.Reporting;

/// <summary>The words for changes between versions, the same in every format.</summary>
public static class ChangeText
{
    /// <summary>A class of change in one word.</summary>
    /// <param name="change">The class.</param>
    public static string Word(ChangeClass change) => change switch
    {
        ChangeClass.None => "none",
        ChangeClass.Words => "words",
        ChangeClass.Addition => "addition",
        _ => "break",
    };

    /// <summary>A class of change in a few words.</summary>
    /// <param name="change">The class.</param>
    public static string Phrase(ChangeClass change) => change switch
    {
        ChangeClass.None => "no change",
        ChangeClass.Words => "words only: both allow the same documents",
        _ => Word(change),
    };

    internal static string Promise(ContractRole role) => role.ToString().ToLowerInvariant();

    internal static string At(SchemaLocation location, ReportedVersion version) =>
        string.Create(
            CultureInfo.InvariantCulture, $"{version.DisplayPath(location.File)}({location.Range.StartLine},{location.Range.StartColumn})");
}
