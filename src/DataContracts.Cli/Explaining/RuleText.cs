using System.Collections.Immutable;

namespace DataContracts.Cli.Explaining;

/// <summary>A rule as text.</summary>
internal static class RuleText
{
    public static void WriteList(ImmutableArray<RuleDescriptor> rules, TextWriter output)
    {
        foreach (var rule in rules)
        {
            output.WriteLine($"{rule.Id}  {Word(rule.DefaultSeverity),-7}  {rule.Title}");
        }
    }

    public static void Write(RuleDescriptor rule, int width, TextWriter output)
    {
        output.WriteLine($"{rule.Id}: {rule.Title} ({Word(rule.DefaultSeverity)})");
        output.WriteLine();
        foreach (var line in Wrapping.Wrap(rule.Help, width))
        {
            output.WriteLine(line);
        }

        if (rule.Example is { } example)
        {
            var encoding = example.FailingEncoding;
            WriteFiles(encoding == "utf-8" ? "Fails:" : $"Fails (saved as {encoding}):", example.Failing, output);
            WriteFiles("Passes:", example.Passing, output);
        }
    }

    private static void WriteFiles(string heading, ImmutableSortedDictionary<string, string> files, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(heading);
        foreach (var (path, content) in files)
        {
            output.WriteLine();
            output.WriteLine("  " + path);
            foreach (var line in content.TrimEnd('\n').Split('\n'))
            {
                output.WriteLine(("      " + TerminalText.Escape(line)).TrimEnd());
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
