using System.Collections.Immutable;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Explaining;

/// <summary>A rule as text.</summary>
internal static class RuleText
{
    public static void WriteList(ImmutableArray<RuleDescriptor> rules, CommandOutput output)
    {
        foreach (var rule in rules)
        {
            output.Line($"{rule.Id}  {Word(rule.DefaultSeverity),-7}  {rule.Title}");
        }
    }

    public static void Write(RuleDescriptor rule, int width, CommandOutput output)
    {
        output.Line($"{rule.Id}: {rule.Title} ({Word(rule.DefaultSeverity)})");
        output.Line();
        foreach (var line in Wrapping.Wrap(rule.Help, width))
        {
            output.Line(line);
        }

        if (rule.Example is { } example)
        {
            var encoding = example.FailingEncoding;
            WriteFiles(encoding == "utf-8" ? "Fails:" : $"Fails (saved as {encoding}):", example.Failing, output);
            WriteFiles("Passes:", example.Passing, output);
        }
    }

    private static void WriteFiles(string heading, ImmutableSortedDictionary<string, string> files, CommandOutput output)
    {
        output.Line();
        output.Line(heading);
        foreach (var (path, content) in files)
        {
            output.Line();
            output.Line("  " + path);
            foreach (var line in content.TrimEnd('\n').Split('\n'))
            {
                output.Line(("      " + line).TrimEnd());
            }
        }
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "hidden",
    };
}
