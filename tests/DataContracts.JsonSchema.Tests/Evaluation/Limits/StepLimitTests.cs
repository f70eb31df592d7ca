using System.Globalization;
using System.Text;
using DataContracts.JsonSchema.Evaluation;

namespace DataContracts.JsonSchema.Tests.Evaluation.Limits;

/// <summary>An evaluation that exceeds the step limit of its document ends with DC0019 on every machine.</summary>
public sealed class StepLimitTests
{
    // Each string costs millions of steps but stays below the limit of a single string.
    private const string Costly = """{ "items": { "pattern": "^(([a-z0-9]+-?)+)\\.\\2$" } }""";

    private static readonly string s_string = $"\"{new string('a', 19)}!\"";

    [Fact]
    public void Expensive_patterns_exceed_the_step_limit()
    {
        var contract = Check.Compile(Costly);
        var one = Check.Parse($"[{s_string}]");
        var steps = StepsLeft(long.MaxValue);
        Assert.Equal("DC1012", Assert.Single(contract.Validate(one, 0, steps)).RuleId);

        var many = Check.Parse($"[{s_string},{s_string}]");
        var stopped = contract.Validate(many, 0, StepsLeft(steps.Used))[^1];
        Assert.Equal("DC0019", stopped.RuleId);
        Assert.False(contract.IsValid(many.Utf8, many.Tokens, StepsLeft(steps.Used)));

        var names = Check.Compile("""{ "patternProperties": { "^(([a-z0-9]+-?)+)\\.\\2$": {} }, "additionalProperties": true }""");
        var members = "bcdefg".Select(letter => $"\"{letter}{s_string[2..]}: 1");
        var wide = Check.Parse($"{{ {string.Join(',', members)} }}");
        Assert.Equal("DC0019", names.Validate(wide, 0, StepsLeft(steps.Used))[^1].RuleId);
    }

    [SlowFact]
    public void Many_expensive_patterns_exceed_the_usual_step_limit()
    {
        var contract = Check.Compile(Costly);
        var many = Check.Parse($"[{string.Join(',', Enumerable.Repeat(s_string, 10))}]");
        Assert.Equal("DC0019", contract.Validate(many)[^1].RuleId);
        Assert.False(contract.IsValid(many));
        Assert.Contains("validation stopped here after", contract.Evaluate(many, OutputFormat.List).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Single_string_has_its_own_step_limit() =>
        Assert.StartsWith("(1,2) DC0015", Assert.Single(Check.Lines(Costly, $"[\"{new string('a', 60)}!\"]")), StringComparison.Ordinal);

    [Fact]
    public void Many_branches_exceed_the_step_limit_of_the_document()
    {
        // Each value is checked against each branch only once, which still exceeds the limit.
        var branches = string.Join(',', Enumerable.Range(0, 30_000).Select(_ => """{ "not": {} }"""));
        var contract = Check.Compile($$"""{ "items": { "not": { "anyOf": [{{branches}}] } } }""");
        var document = Check.Parse($"[{string.Join(',', Enumerable.Repeat("1", 3_000))}]");
        Assert.Equal("DC0019", Assert.Single(contract.Validate(document)).RuleId);
    }

    [Theory]
    [InlineData("""{ "items": REQUIRED }""")]
    [InlineData("""{ "$ref": "#/$defs/all", "$defs": { "all": { "items": { "$ref": "#/$defs/one" } }, "one": REQUIRED } }""")]
    [InlineData("""{ "allOf": [{ "items": { "anyOf": [REQUIRED] } }], "unevaluatedItems": false }""")]
    public void Violations_before_the_step_limit_are_reported(string schema)
    {
        const int Objects = 400;
        var each = Enumerable.Range(0, 100)
            .Select(number => $$"""{ "required": ["n{{number.ToString(CultureInfo.InvariantCulture)}}"] }""");
        var contract = Check.Compile(
            schema.Replace("REQUIRED", $$"""{ "allOf": [{{string.Join(',', each)}}] }""", StringComparison.Ordinal));
        var document = Check.Parse($"[{string.Join(',', Enumerable.Repeat("{}", Objects))}]");
        var violations = contract.Validate(document, 0, StepsLeft(Objects * 100 * StepLimit.Violation / 2));
        Assert.Equal("DC0019", violations[^1].RuleId);
        Assert.All(violations[..^1], violation => Assert.Equal("DC1004", violation.RuleId));
        Assert.InRange(violations.Length, 10 * Objects, (100 * Objects) - 1);
    }

    [Fact]
    public void Documents_of_one_file_share_the_step_limit()
    {
        var contract = Check.Compile(Costly);
        var document = Check.Parse($"[{s_string}]");
        var steps = StepsLeft(long.MaxValue);
        _ = contract.Validate(document, 0, steps);
        steps = StepsLeft(2 * steps.Used);
        var rules = Enumerable.Range(0, 3).Select(_ => contract.Validate(document, 0, steps)[^1].RuleId).ToArray();
        Assert.Equal("DC1012", rules[0]);
        Assert.Equal("DC0019", rules[^1]);
        Assert.Equal(rules.Order(StringComparer.Ordinal).Reverse(), rules);
        Assert.False(contract.IsValid(Encoding.UTF8.GetBytes($"[{s_string}]"), document.Tokens, steps));
    }

    private static SharedSteps StepsLeft(long left)
    {
        var steps = new SharedSteps();
        steps.Take(steps.Left - left);
        return steps;
    }
}
