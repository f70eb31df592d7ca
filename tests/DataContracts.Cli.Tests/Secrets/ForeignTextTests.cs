using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests.Secrets;

/// <summary>
/// Text of contracts, documents and file names can't move a terminal's cursor, reorder or forge lines, command a build server, or be
/// markup where Markdown is written.
/// </summary>
public sealed partial class ForeignTextTests
{
    private const string Forged = "FORGED";

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Each is written as a part of a JSON string.
    private static readonly string[] s_texts =
    [
        @"a\u001b[31m\u009b31m\u0007\u0000\u0008b\u202ec\u2066d\u200ee\ufeff"
            + @"a\nFORGED: b\rFORGED: c\r\nFORGED: d\u2028FORGED: e\u2029FORGED: f\u0085FORGED: g\u000bFORGED: h\u000cFORGED: i",
        @"::error file=a::FORGED\n::error::FORGED\n##vso[task.debug]FORGED\n##[error]FORGED ##teamcity[x ##vso[x]y",
        @"<script>alert(1)</script> <!-- x @user #12 gh-12 user/repo#12 https://evil.example www.evil.example a@evil.example"
            + @"a | b ` c `` d [e](f) ![g](h) *i* _j_ ~~k~~ &lt;l&gt; \\",
        @"a\ud83d b \udc00\ud83d",
    ];

    // TEXT is the foreign text.
    private static readonly (string Name, SecretShape Shape)[] s_fields =
    [
        .. new[] { "name", "owner", "contact", "expected", "rollback", "status", "role", "notes", "compatibleWhereUndecided" }.Select(
            field => (field, Shape("""{ "required": ["a"] }""", "{}") with { Header = HeaderWith(field) })),
        ("property", Shape("""{ "properties": { "TEXT": { "type": "null" } }, "required": ["TEXT", "TEXT2"] }""", """{ "TEXT": 1 }""")),
        ("unknown property", Shape("""{ "properties": { "a": true }, "additionalProperties": false }""", """{ "TEXT": 1 }""")),
        ("duplicate property", Shape("""{ "properties": { "a": true } }""", """{ "TEXT": 1, "TEXT": 2 }""")),
        ("value", Shape("""{ "properties": { "a": { "type": "integer" } } }""", """{ "a": "TEXT" }""")),
        ("listed value", Shape("""{ "properties": { "a": { "enum": ["TEXT", "TEXT2"] } } }""", """{ "a": "TEXTS" }""")),
        ("constant", Shape("""{ "properties": { "a": { "const": "TEXT" } } }""", """{ "a": 1 }""")),
        ("words", Shape("""{ "title": "TEXT", "description": "TEXT", "$comment": "TEXT", "default": "TEXT" }""", "[1, ]")),
        ("unknown keyword", Shape("""{ "TEXT": 1, "type": "object" }""", "[1, ]")),
        ("unknown format", Shape("""{ "properties": { "a": { "format": "TEXT", "x-TEXT": "TEXT" } } }""", """{ "a": 1 """)),
        ("pattern", Shape("""{ "properties": { "a": { "pattern": "TEXT(" } }, "patternProperties": { "TEXT": false } }""", "{}")),
        ("reference", Shape("""{ "$ref": "TEXT", "properties": { "a": { "$ref": "#/TEXT" } } }""", "{}")),
        ("type", Shape("""{ "type": "TEXT", "properties": { "a": { "type": ["TEXT"] } } }""", "{}")),
        ("identifier", Shape("""{ "$id": "TEXT", "$anchor": "TEXT" }""", "{}")),
        ("text of no document", Shape("{ \"type\": \"object\" }", "TEXT")),
    ];

    private static readonly string[] s_commands = [.. CommandSinks.All.Keys];

    public static TheoryData<string> Commands => [.. s_commands];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_prints_foreign_text_as_text(string command) => Assert.All(
        RowsFor(command),
        row =>
        {
            using var workspace = new SinkWorkspace(With(row.Shape, row.Text), "x-note") { IsSound = false };
            AssertSafe($"{command}, {row.Field}, {row.Text}", CommandSinks.All[command](workspace));
            AssertPlainMarkdown(workspace.Read("contracts/login/CHANGELOG.md"));
        });

    [Fact]
    public void Markdown_of_a_comparison_has_foreign_text_as_text() => Assert.All(
        RowsFor("diff"),
        row =>
        {
            using var workspace = new SinkWorkspace(With(row.Shape, row.Text), "x-note");
            var markdown = workspace.Run("diff", "versions/open.json", SinkWorkspace.ContractPath, "--format", "markdown");
            AssertSafe(row.ToString(), markdown);
            if (!markdown.StartsWith("contracts: ", StringComparison.Ordinal))
            {
                AssertPlainMarkdown(markdown);
            }
        });

    [UnixFact]
    public void File_name_is_printed_as_text()
    {
        const string Name = "::error::FORGED\nFORGED: a\r\u001b[31m\u202e\u2028\u0085##vso[x]y\n::error::FORGED";
        using var workspace = new Workspace(
            ($"contracts/{Name}/{Name}.schema.json", """{ "type": "object", "tpye": 1, "$ref": "#/a" }"""),
            ($"{Name}.schema.json", """{ "x-contract": { "version": "1.0.0" }, "type": "object" }"""),
            ($"fixtures/{Name}/{Name}.json", "[1, ]"),
            ($"fixtures/{Name}.json", "[1]"),
            ($"{Name}/{Name}.ndjson", "[1]\n[2"),
            ($"tests/{Name}.A.verified.txt", "a"),
            ($"tests/{Name}.A.received.txt", "b"),
            ($"tests/{Name}.B.verified.txt", "b"));
        string[][] commands =
        [
            .. new[] { "text", "msbuild", "json" }.Select(format => new[] { "check", "--format", format }),
            ["check", Name + "/", "--contract", $"{Name}.schema.json"],
            ["check", $"{Name}.json"], ["check", Name], ["check", "a.json", "--contract", Name], ["check", "--report", $"json={Name}/a/b"],
            ["list"], ["list", "--format", "json"], ["diff", Name, Name], ["diff", $"{Name}.schema.json", $"{Name}.schema.json"],
            ["diff", $"git:{Name}", Name], ["bump", Name], ["publish", Name], ["publish", $"{Name}.schema.json"], ["rollback", Name],
            ["rollback", $"{Name}.schema.json", "--to", Name], ["rehearse", Name], ["explain", Name], ["export", "odcs", Name],
            ["export", "odcs", $"{Name}.schema.json", "--output", Name + ".yaml"], ["import", "odcs", Name], [Name], ["check", "--" + Name],
            ["import", "odcs", $"{Name}.schema.json", "--output", Name],
            ["snapshots", "list"], ["snapshots", "list", "--format", "json"], ["snapshots", "list", "--from", Name + "x"],
            ["snapshots", "accept"], ["snapshots", "reject", "--orphans"],
        ];
        Assert.All(commands, command =>
        {
            var run = CommandRun.InProcess(workspace.Folder, command);
            Assert.Contains("FORGED", run.Output + run.Error, StringComparison.Ordinal);
            AssertSafe(string.Join(' ', command), run.Output + run.Error);
        });
    }

    /// <summary>All texts in all fields where findings are printed; of commands that print less, some.</summary>
    private static IEnumerable<(string Field, SecretShape Shape, string Text)> RowsFor(string command) =>
        from field in s_fields.Index()
        from text in s_texts.Index()
        where command is "check" or "diff"
            || (field.Index + text.Index + Array.IndexOf(s_commands, command)) % (SlowTests.Run ? 3 : 2 * s_texts.Length) == 0
        select (field.Item.Name, field.Item.Shape, text.Item);

    private static SecretShape Shape(string contract, string document) => new("foreign", contract, document);

    private static string HeaderWith(string field)
    {
        string[] fields = ["name", "owner", "contact", "expected", "rollback"];
        return string.Join(", ", fields.Union([field]).Select(name => $"\"{name}\": \"{(name == field ? "TEXT" : "login")}\""));
    }

    private static SecretShape With(SecretShape shape, string text) => shape with
    {
        Contract = shape.Contract.Replace("TEXT", text, StringComparison.Ordinal),
        Document = shape.Document.Replace("TEXT", text, StringComparison.Ordinal),
        Header = shape.Header.Replace("TEXT", text, StringComparison.Ordinal),
    };

    private static void AssertSafe(string what, string output)
    {
        _ = s_strict.GetByteCount(output); // It throws where there is half a surrogate pair.
        foreach (var rune in output.EnumerateRunes())
        {
            Assert.True(
                rune.Value == '\n' || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate),
                $"{what}: U+{rune.Value:x4} in\n{output}");
        }

        foreach (var line in output.Split('\n'))
        {
            Assert.False(line.TrimStart().StartsWith(Forged, StringComparison.Ordinal), $"{what}:\n{output}");
            Assert.False(line.TrimStart().StartsWith("::error", StringComparison.Ordinal), $"{what}:\n{output}");
            Assert.DoesNotMatch(BuildServerCommand(), line);
        }
    }

    private static void AssertPlainMarkdown(string markdown)
    {
        var text = CodeSpan().Replace(markdown, "").Replace("&#8203;", "\u200b", StringComparison.Ordinal);
        Assert.DoesNotMatch(Markup(), text);
    }

    [GeneratedRegex(@"##[a-z]*\[", RegexOptions.CultureInvariant)]
    private static partial Regex BuildServerCommand();

    [GeneratedRegex(@"(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"<|@\w|(?<!^#*)#\d|gh-\d|://|(?<=\bwww)\.|(?<!\\)[|`~\[]|(?<![\\*])\*(?!\*)", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
