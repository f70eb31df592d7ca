using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>A format with a C# type of its own, and which of its strings System.Text.Json reads into it.</summary>
/// <param name="Name">The format.</param>
/// <param name="Pattern">All strings of the format that match are read; null where all strings of the format are.</param>
/// <param name="Message">What is not read.</param>
internal sealed record TextFormat(string Name, string? Pattern, string Message)
{
    private const string Url = "^https?://[a-z][a-z0-9]*([.-][a-z][a-z0-9]*)*(:[1-9][0-9]{0,3})?([/?#][!-~]*)?$";
    private const string Moment =
        "^(?!0000|0001-01-01|9999-12-31)[0-9-]{10}T[0-9:]{6}[0-5][0-9](\\.[0-9]{1,7})?(Z|[+-](0[0-9]|1[0-3]):[0-9]{2})$";

    private static readonly FrozenDictionary<string, TextFormat> s_all = ((TextFormat[])
    [
        new("uuid", null, ""),
        new("date", "^(?!0000)", "a DateOnly, which does not read the year 0000; \"pattern\": \"^[1-9]\" says that there is none"),
        new(
            "date-time",
            Moment,
            "a DateTimeOffset, which does not read all of RFC 3339: second 60, lowercase t and z, more than 16 digits of a second, "
            + "offsets beyond 14 hours, the year 0000; "
            + "\"pattern\": \"^[12].{9}T.{6}[0-5][0-9](\\\\.[0-9]{1,7})?Z$\" says that there is none"),
        new(
            "uri",
            Url,
            "a Uri, which does not read all of RFC 3986: future IP addresses, ports beyond 65535, hosts of more than 255 letters; "
            + "\"pattern\": \"^https://[a-z]+([.][a-z]+)*(/[!-~]*)?$\" says that there is none"),
    ]).ToFrozenDictionary(format => format.Name, StringComparer.Ordinal);

    public static TextFormat? Find(string name) => s_all.GetValueOrDefault(name);

    /// <summary>Whether every string of the format that matches some patterns is read.</summary>
    public bool Reads(IEnumerable<string> patterns)
    {
        var written = patterns.ToArray();
        return Pattern is null || (written.Length > 0 && IsIncluded(Compile(written), Compile([Pattern])));
    }

    private static bool IsIncluded(CompiledSchema contract, CompiledSchema type) =>
        SchemaComparer.Compare(contract, type).NewlyRejected.Verdict == InclusionVerdict.Compatible;

    private CompiledSchema Compile(string[] patterns)
    {
        var schema = new JsonObject
        {
            ["type"] = "string",
            ["format"] = Name,
            ["allOf"] = new JsonArray([.. patterns.Select(pattern => new JsonObject { ["pattern"] = pattern })]),
        };
        var options = new CompilerOptions { AssertFormat = true };
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(schema.ToJsonString()), "format.json", options.MaxDepth, out _)!;
        return new SchemaCompiler(options).Compile(document, out var problems) ?? throw new InvalidOperationException(problems[0].Message);
    }
}
