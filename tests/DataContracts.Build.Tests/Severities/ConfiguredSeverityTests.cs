using DataContracts.Build.Severities;

namespace DataContracts.Build.Tests.Severities;

public sealed class ConfiguredSeverityTests
{
    [Theory]
    [InlineData("DC1005", Severity.Error, "", "", "", false, Severity.Error, Severity.Error)]
    [InlineData("DC2001", Severity.Warning, "", "", "", false, Severity.Error, Severity.Warning)]
    // NoWarn hides the listed rules where they are warnings, whatever else makes errors of warnings.
    [InlineData("DC2001", Severity.Warning, "CS1591;dc2001", "", "", false, Severity.Error, Severity.Hidden)]
    [InlineData("DC2001", Severity.Warning, "CS1591,\n DC2001", "DC2001", "", true, Severity.Error, Severity.Hidden)]
    [InlineData("DC1005", Severity.Error, "DC1005", "", "", false, Severity.Warning, Severity.Hidden)]
    [InlineData("DC1005", Severity.Error, "DC1005", "", "", false, Severity.Error, Severity.Error)]
    [InlineData("DC1005", Severity.Error, "DC1005", "", "DC1005", false, Severity.Error, Severity.Hidden)]
    [InlineData("DC0002", Severity.Error, "DC0002", "", "", false, Severity.Error, Severity.Error)]
    [InlineData("DC1005", Severity.Error, "DC100", "", "", false, Severity.Error, Severity.Error)]
    // Warnings become errors like those of the compiler.
    [InlineData("DC2001", Severity.Warning, "", "DC2001", "", false, Severity.Error, Severity.Error)]
    [InlineData("DC2001", Severity.Warning, "", "", "", true, Severity.Error, Severity.Error)]
    [InlineData("DC2001", Severity.Warning, "", "", "DC2001", true, Severity.Error, Severity.Warning)]
    [InlineData("DC2001", Severity.Warning, "", "DC2001", "DC2001", false, Severity.Error, Severity.Warning)]
    // WarningsNotAsErrors lowers an error as well.
    [InlineData("DC1005", Severity.Error, "", "", "DC1005", true, Severity.Error, Severity.Warning)]
    [InlineData("DC0002", Severity.Error, "", "DC0002", "dc0002", false, Severity.Error, Severity.Warning)]
    // DataContractsSeverity is the maximum severity of violations and does not affect other rules.
    [InlineData("DC1005", Severity.Error, "", "", "", false, Severity.Warning, Severity.Warning)]
    [InlineData("DC1005", Severity.Error, "", "", "", true, Severity.Warning, Severity.Error)]
    [InlineData("DC1005", Severity.Error, "", "", "", true, Severity.Info, Severity.Info)]
    [InlineData("DC1005", Severity.Error, "", "", "", true, Severity.Hidden, Severity.Hidden)]
    [InlineData("DC1005", Severity.Error, "", "DC1005", "", false, Severity.Hidden, Severity.Error)]
    [InlineData("DC0002", Severity.Error, "", "", "", false, Severity.Hidden, Severity.Error)]
    [InlineData("DC2001", Severity.Warning, "", "", "", false, Severity.Hidden, Severity.Warning)]
    public void Settings_of_the_project_are_used(
        string rule,
        Severity byDefault,
        string noWarn,
        string asErrors,
        string notAsErrors,
        bool allAsErrors,
        Severity mostSevere,
        Severity expected)
    {
        var configured = new ConfiguredSeverity(
            new RuleList(noWarn), new RuleList(asErrors), new RuleList(notAsErrors), allAsErrors, mostSevere);

        Assert.Equal(expected, configured.Of(rule, byDefault));
    }
}
