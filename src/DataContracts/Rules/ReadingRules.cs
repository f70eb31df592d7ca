using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Files that can't be read as JSON text.</summary>
public static class ReadingRules
{
    private const string Contract = """
        {
          "type": "object",
          "properties": { "customer": { "type": "string" } }
        }
        """;

    /// <summary>DC0001: file can't be read.</summary>
    public static Rule Unreadable { get; } = new("DC0001", "File can't be read", Severity.Error);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            Unreadable,
            "A contract, a fixture or a file that a contract refers to exists but can't be read: it is missing, a folder, "
                + "locked, too large, or access is denied. "
            + "Its content is unknown, so it is an error and never skipped. "
            + "Restore the file, fix its permissions, or take it out of what is checked.",
            ExampleFiles.Trees(
                [
                    (ExampleFiles.ContractPath, """{ "$ref": "../common/order.json" }"""),
                    ("contracts/common/order.json/order.json", """{ "type": "object" }"""),
                    (ExampleFiles.FixturePath, "{}"),
                ],
                [
                    (ExampleFiles.ContractPath, """{ "$ref": "../common/order.json" }"""),
                    ("contracts/common/order.json", """{ "type": "object" }"""),
                    (ExampleFiles.FixturePath, "{}"),
                ])),
        new(
            SyntaxRules.NotJson,
            "The file breaks the grammar of JSON (RFC 8259) at this place; comments, trailing commas and single quotes are not JSON. "
            + "Programs that read such a file disagree or refuse it. "
            + "Correct the text at the line and column that is shown; everything before it was fine. "
            + "A fixture that must not be JSON belongs below a folder named invalid, with this rule in its name: broken.DC0002.json.",
            ExampleFiles.Fixture(
                Contract,
                """
                {
                  "customer": "Ada",
                }
                """,
                """
                {
                  "customer": "Ada"
                }
                """)),
        new(
            SyntaxRules.NotUtf8,
            "The file has bytes that are not UTF-8, the only encoding for JSON that is exchanged (RFC 8259, section 8.1). "
            + "It was probably saved in an older encoding such as Latin-1 or in UTF-16, and its letters would be read as others. "
            + "Save the file again as UTF-8.",
            ExampleFiles.Fixture(
                Contract, """{ "customer": "Müller" }""", """{ "customer": "Müller" }""") with { FailingEncoding = "iso-8859-1" }),
        new(
            SyntaxRules.DuplicateName,
            "One object has the same property name twice. JSON leaves open which one counts: some readers take the first, most the last, "
                + "some refuse the document. "
            + "So two programs can read different values from the same file. "
            + "Remove one of the two, or rename it. Names are compared after their escapes are resolved.",
            ExampleFiles.Fixture(
                Contract,
                """
                {
                  "customer": "Ada",
                  "customer": "Grace"
                }
                """,
                """
                {
                  "customer": "Grace"
                }
                """)),
        new(
            SyntaxRules.LoneSurrogate,
            "A string has an escape such as \\uD83D without its other half. It is not a character: many readers replace it or fail, "
                + "and it can't be written as UTF-8. "
            + "It mostly comes from cutting a text in the middle of a character. "
            + "Write both halves, or the character itself.",
            ExampleFiles.Fixture(Contract, """{ "customer": "Ada \uD83D" }""", """{ "customer": "Ada \uD83D\uDE00" }""")),
        new(
            SyntaxRules.TooDeep,
            "Arrays and objects are nested deeper than the limit (256 levels, unless configured otherwise). "
            + "The limit keeps a hostile or broken file from using up its reader's stack. "
            + "Flatten the document; if the depth is intended, raise the limit.",
            ExampleFiles.Fixture(
                """{ "type": "array" }""",
                new string('[', 257) + new string(']', 257),
                new string('[', 256) + new string(']', 256))),
        new(
            SyntaxRules.ByteOrderMark,
            "The file starts with a byte order mark (U+FEFF). JSON must not be written with one (RFC 8259, section 8.1), and some readers "
                + "refuse it. "
            + "It is skipped here, so the rest of the file is checked as usual. "
            + "Save the file as UTF-8 without a byte order mark.",
            ExampleFiles.Fixture(Contract, "\uFEFF{ \"customer\": \"Ada\" }", """{ "customer": "Ada" }""")),
    ];
}
