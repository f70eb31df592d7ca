namespace DataContracts.Cli.Tests.Measuring;

/// <summary>The commands in the README of <c>samples/Orders</c>, one after the other, print what it says.</summary>
public sealed class SampleTests : IDisposable
{
    private const string Property = "\"maximum\": 100000000 }";
    private const string Prompt = "$ contracts ";

    private static readonly string s_sample = Path.Combine(AppContext.BaseDirectory, "samples", "Orders");

    private readonly Workspace _workspace = new(
        ("contracts/orders/orders.schema.json", Read("orders.schema.json")),
        ("samples/Orders/events/orders.ndjson", Read("orders.ndjson")));

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Commands_of_the_sample_print_what_its_README_says()
    {
        var commands = 0;
        foreach (var block in Read("README.md").Split("```")[1..].Where((_, number) => number % 2 == 0))
        {
            if (block.StartsWith("json\n", StringComparison.Ordinal))
            {
                AddBound(block["json\n".Length..].Trim());
            }
            else
            {
                var lines = block.Trim('\n').Split('\n', 2);
                var run = CommandRun.InProcess(_workspace.Folder, ArgumentsOf(lines[0]));
                Assert.Equal($"{lines[1]}\n", run.Output);
                commands++;
            }
        }

        Assert.Equal(4, commands);
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(s_sample, name)).ReplaceLineEndings("\n");

    /// <summary>Words, of which the last may be a text in quotes.</summary>
    private static string[] ArgumentsOf(string line)
    {
        Assert.StartsWith(Prompt, line, StringComparison.Ordinal);
        var parts = line[Prompt.Length..].Split('"');
        return [.. parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries), .. parts[1..^(parts.Length > 1 ? 1 : 0)]];
    }

    private void AddBound(string bound)
    {
        var contract = File.ReadAllText(_workspace.Full("contracts/orders/orders.schema.json"));
        Assert.Contains(Property, contract, StringComparison.Ordinal);
        _workspace.Write(
            "contracts/orders/orders.schema.json",
            contract.Replace(Property, $"{Property[..^2]}, {bound} }}", StringComparison.Ordinal));
    }
}
