namespace DataContracts.Reporting.Tests;

public sealed class RunEnvironmentTests
{
    [Theory]
    [InlineData(true, "", true)]
    [InlineData(false, "", false)]
    [InlineData(true, "NO_COLOR=1", false)]
    [InlineData(true, "NO_COLOR=", true)]
    [InlineData(true, "TERM=dumb", false)]
    [InlineData(false, "FORCE_COLOR=1", true)]
    [InlineData(false, "CLICOLOR_FORCE=1", true)]
    [InlineData(false, "FORCE_COLOR=0", false)]
    [InlineData(false, "FORCE_COLOR=1 NO_COLOR=1", false)]
    [InlineData(false, "CI=true", false)]
    public void Color_is_used_only_on_a_terminal_or_if_forced(bool isTerminal, string variables, bool expected)
    {
        var environment = Read(variables, isTerminal, 80);

        Assert.Equal(expected, environment.UsesColor(ColorChoice.Auto));
        Assert.True(environment.UsesColor(ColorChoice.Always));
        Assert.False(environment.UsesColor(ColorChoice.Never));
    }

    [Theory]
    [InlineData(null, 100)]
    [InlineData(80, 70)]
    [InlineData(300, 100)]
    [InlineData(10, 40)]
    public void Frame_fits_the_terminal(int? width, int expected)
    {
        Assert.Equal(expected, Read("", true, width).FrameWidth);
    }

    [Theory]
    [InlineData("CI=true", true)]
    [InlineData("TF_BUILD=True", true)]
    [InlineData("CI=false", false)]
    [InlineData("", false)]
    public void Build_server_is_recognized_by_its_variables(string variables, bool expected)
    {
        Assert.Equal(expected, Read(variables, false, null).IsContinuousIntegration);
    }

    private static RunEnvironment Read(string variables, bool isTerminal, int? width)
    {
        var values = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        return RunEnvironment.Read(values.GetValueOrDefault, isTerminal, width);
    }
}
