using System.CommandLine;
using System.Globalization;
using DataContracts.Cli.Commands;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests.Secrets;

/// <summary>Whatever a command prints or writes has no secret in it, wherever the contract marks it and whatever is wrong there.</summary>
public sealed class SecretSinkTests
{
    public static TheoryData<string> Commands => [.. CommandSinks.All.Keys];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_prints_no_secret(string command)
    {
        Assert.All(SecretShapes.All.Concat(SecretShapes.Broken), (shape, index) =>
        {
            foreach (var mark in MarksFor(command, index))
            {
                using var workspace = new SinkWorkspace(shape, mark) { IsSound = index < SecretShapes.All.Length };
                var text = CommandSinks.All[command](workspace);
                Assert.NotEqual("", text);
                shape.AssertHidden($"{command} ({mark})", text);
            }
        });
    }

    [Fact]
    public void Every_command_is_in_the_table()
    {
        var nowhere = new CommandOutput(TextWriter.Null);
        var context = new CommandContext(
            () => Stream.Null, nowhere, nowhere, RunEnvironment.Read(_ => null, isTerminal: false, null), "/");

        var commands = ContractsCommand.Create(context).Subcommands.SelectMany(command => Leaves(command, command.Name));

        Assert.Equal(CommandSinks.All.Keys.Order(StringComparer.Ordinal), commands.Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// Both where what is printed is computed. Of the commands that print the same, each shape has one of them, or in a usual run every
    /// third shape.
    /// </summary>
    private static string[] MarksFor(string command, int index) =>
        command is "check" or "diff" ? SecretShapes.Marks
        : SlowTests.Run || (index + command.Length) % 3 == 0 ? [SecretShapes.Marks[index % SecretShapes.Marks.Length]]
        : [];

    private static IEnumerable<string> Leaves(Command command, string name) => command.Subcommands.Count == 0
        ? [name]
        : command.Subcommands.SelectMany(child => Leaves(child, string.Create(CultureInfo.InvariantCulture, $"{name} {child.Name}")));
}
