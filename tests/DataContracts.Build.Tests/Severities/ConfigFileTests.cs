using DataContracts.Build.Severities.EditorConfigs;

namespace DataContracts.Build.Tests.Severities;

public sealed class ConfigFileTests
{
    [Theory]
    [InlineData("error", Severity.Error)]
    [InlineData("Warning", Severity.Warning)]
    [InlineData("suggestion # why", Severity.Info)]
    [InlineData("silent", Severity.Hidden)]
    [InlineData("none", Severity.Hidden)]
    public void Severity_is_read(string text, Severity expected)
    {
        var file = ConfigFile.Parse($"root = true\r\n[*.json]\r\nindent_size = 2\r\nDotnet_Diagnostic.dc1005.Severity={text}\r\n");

        Assert.True(file.IsRoot);
        var section = Assert.Single(file.Sections);
        Assert.Equal("*.json", section.Glob);
        Assert.Equal(expected, section.Severities["DC1005"]);
    }

    [Theory]
    [InlineData("[*]\ndotnet_diagnostic.DC1005.severity = default")]
    [InlineData("[*]\n# dotnet_diagnostic.DC1005.severity = none")]
    [InlineData("[*]\ndotnet_diagnostic.severity = none")]
    [InlineData("[*]\ndotnet_diagnostic.DC1005 = none")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = none")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Design.severity = none")]
    [InlineData("[*\n]\n=\n[]")]
    public void Other_lines_change_nothing(string text) => Assert.Empty(ConfigFile.Parse(text).Sections);

    [Fact]
    public void Global_file_has_a_level()
    {
        Assert.Equal((true, 100), Global(ConfigFile.Parse("dotnet_diagnostic.DC1005.severity = none", isNamedGlobalConfig: true)));
        Assert.Equal((true, 7), Global(ConfigFile.Parse("is_global = true\nglobal_level = 7")));
        Assert.Equal((false, 0), Global(ConfigFile.Parse("[*]\nis_global = true\nglobal_level = 7")));
    }

    private static (bool IsGlobal, int Level) Global(ConfigFile file) => (file.IsGlobal, file.Level);
}
