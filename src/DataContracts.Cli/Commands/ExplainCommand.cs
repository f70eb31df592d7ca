using System.CommandLine;
using DataContracts.Cli.Explaining;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts explain</c>: the rule catalogue, for people.</summary>
internal static class ExplainCommand
{
    public const string Name = "explain";

    public const string Examples = """
        Examples:
          contracts explain          all rules, one line each
          contracts explain DC1005   one rule, with a failing and a passing example

        Exit codes:
          0  explained
          2  there is no such rule

        """;

    public static Command Create(CommandContext context)
    {
        var id = new Argument<string?>("id")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "A rule's id, as a finding shows it. Without it, all rules are listed.",
        };
        var command = new Command(Name, "Explains a rule: what it means, why it matters, how to fix it.") { id };
        command.SetAction(parsed => Run(parsed.GetValue(id), context));
        return command;
    }

    private static int Run(string? id, CommandContext context)
    {
        if (id is null)
        {
            RuleText.WriteList(RuleCatalog.All, context.Output);
        }
        else
        {
            var rule = RuleCatalog.Find(id) ?? throw new CannotRunException(RuleSuggestion.For(id, RuleCatalog.All));
            RuleText.Write(rule, context.TextWidth, context.Output);
        }

        context.Output.Flush();
        return ExitCode.Clean;
    }
}
