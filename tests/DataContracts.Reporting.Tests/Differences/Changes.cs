using System.Text;

namespace DataContracts.Reporting.Tests.Differences;

/// <summary>A difference for the tests of every format: one break with a witness, one undecided addition.</summary>
internal static class Changes
{
    private const string File = "/repo/orders.schema.json";

    public static VersionDifference Sample { get; } = new(
        new ReportedVersion("orders 1.3.0", Header("1.3.0"), File, path => path.Replace("/repo/", "git:HEAD:", StringComparison.Ordinal)),
        new ReportedVersion("orders", Header(null), File, path => path.Replace("/repo/", "", StringComparison.Ordinal)),
        ContractRole.Accepts,
        ChangeClass.Break,
        [
            new SchemaChange(
                ChangeDirection.NewlyRejected,
                "required",
                "'total' is \u202Enow required",
                At(7, "/required/0"),
                At(9, "/required/1"),
                """{"id":"`"}"""),
            new SchemaChange(
                ChangeDirection.NewlyAdmitted, "pattern", "'id' has another pattern", Old: null, At(4, "/properties/id"), Witness: null),
        ]);

    public static PrintOptions Options { get; } = new() { ReadFile = _ => null };

    private static SchemaLocation At(int line, string pointer) => new(File, new SourceRange(line, 5, line, 9), pointer);

    private static ContractHeader Header(string? version)
    {
        var member = version is null ? "" : $", \"version\": \"{version}\"";
        var text = $$"""{ "x-contract": { "name": "orders"{{member}} } }""";
        return ContractHeader.Read(SourceDocument.Parse(Encoding.UTF8.GetBytes(text), File, 64, out _)!);
    }
}
