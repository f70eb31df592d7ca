using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace DataContracts.Benchmarks;

/// <summary>
/// Compiles contracts of 1 MB when warm, and chains of references, whose time must be linear in their length.
/// </summary>
internal static class CompileBenchmark
{
    private const int Rounds = 9;

    public static void Run()
    {
        Print("1 MB of definitions that refer to one another", Definitions(1_250));
        Print("the same in draft-04 (by the meta-schema)", Definitions(1_250, "http://json-schema.org/draft-04/schema#"));
        Print("a chain of 12,500 references", Chain(12_500));
        Print("a chain of 50,000 references", Chain(50_000));
    }

    private static byte[] Definitions(int count, string dialect = "https://json-schema.org/draft/2020-12/schema")
    {
        var items = Enumerable.Range(0, count).Select(i => Text($$"""
            "item{{i}}": {
              "title": "Item {{i}}",
              "type": "object",
              "required": ["id", "next"],
              "additionalProperties": false,
              "properties": {
                "id": { "type": "string", "minLength": 1, "pattern": "^[a-z]+$" },
                "count": { "type": "integer", "minimum": 0, "maximum": {{i + 10}} },
                "kind": { "enum": ["a", "b", "c{{i}}"] },
                "next": { "anyOf": [{ "$ref": "#/definitions/item{{i / 2}}" }, { "$ref": "#/definitions/item{{i * 7 % count}}" }] },
                "more": { "type": "array", "items": { "$ref": "#/definitions/item{{i}}" }, "uniqueItems": true },
                "all": { "$ref": "#/definitions/item{{(i + 1) % count}}" }
              }
            }
            """));
        return Encoding.UTF8.GetBytes(Text($$"""
            {
              "$schema": "{{dialect}}",
              "properties": { "first": { "$ref": "#/definitions/item0" } },
              "definitions": { {{string.Join(',', items)}} }
            }
            """));
    }

    private static byte[] Chain(int length)
    {
        var links = Enumerable.Range(0, length).Select(i => Text($$"""  "{{i}}": { "$ref": "#/$defs/{{i + 1}}" }  """));
        return Encoding.UTF8.GetBytes(Text($$"""{ "$ref": "#/$defs/0", "$defs": { {{string.Join(',', links)}}, "{{length}}": {} } }"""));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Print(string what, byte[] contract)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            var document = SourceDocument.Parse(contract, "contract.json", 256, out _)!;
            _ = new SchemaCompiler(new CompilerOptions()).Compile(document, out var problems)
                ?? throw new InvalidOperationException(problems[0].Message);
            times.Add(watch.Elapsed);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"compile  | {what,-46} | {contract.Length / 1000.0,7:F0} kB | first {times[0].TotalMilliseconds,7:F1} ms | median "
                + $"{Shell.Median(times),7:F1} ms"));
    }
}
