using System.Globalization;
using System.Text;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>Orders, one per line, and their contract; deterministic.</summary>
internal static class GeneratedOrders
{
    public const string Contract = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "x-contract": { "name": "orders", "version": "1.0.0", "status": "active", "owner": "checkout",
            "contact": "checkout@example.com", "role": "produces", "expected": "one a line", "rollback": "none" },
          "type": "object",
          "required": ["id", "placed", "status", "customer", "lines"],
          "additionalProperties": false,
          "properties": {
            "id": { "type": "string", "pattern": "^ORD-[0-9]{6,9}$" },
            "placed": { "type": "string", "format": "date-time" },
            "status": { "enum": ["new", "paid", "shipped", "cancelled"] },
            "customer": {
              "type": "object",
              "required": ["name", "email"],
              "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 80 }, "email": { "type": "string",
                "format": "email" } }
            },
            "lines": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "$ref": "#/$defs/line" } },
            "notes": { "type": "string", "maxLength": 500 }
          },
          "$defs": {
            "line": {
              "type": "object",
              "required": ["sku", "quantity", "unitPrice"],
              "additionalProperties": false,
              "properties": {
                "sku": { "type": "string", "pattern": "^[A-Z]{2}-[0-9]{4}$" },
                "quantity": { "type": "integer", "minimum": 1, "maximum": 999 },
                "unitPrice": { "type": "number", "minimum": 0 }
              }
            }
          }
        }
        """;

    private static readonly string[] s_status = ["new", "paid", "shipped", "cancelled"];

    public static void Write(string file, long size)
    {
        using var stream = File.Create(file);
        var text = new StringBuilder();
        for (var index = 0; stream.Length < size; index++)
        {
            Append(text.Clear(), index);
            stream.Write(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    private static void Append(StringBuilder text, int index)
    {
        var culture = CultureInfo.InvariantCulture;
        text.Append(culture,
            $$"""{"id":"ORD-{{100_000 + index}}","placed":"2024-05-{{(index % 28) + 1:D2}}T{{index % 24:D2}}:00:"""
                + $$"""00Z","status":"{{s_status[index % 4]}}",""")
            .Append(culture, $$"""{{"\"customer\":"}}{"name":"Zoë Example {{index}}","email":"customer{{index}}@example.com"},"lines":[""");
        for (var line = 0; line <= index % 5; line++)
        {
            text.Append(line == 0 ? "" : ",")
                .Append(culture,
                    $$"""{"sku":"AB-{{1000 + ((index + line) % 9000)}}","quantity":{{(index % 9) + 1}},"unitPrice":"""
                        + $$"""{{(index * 7) % 1000}}.{{line}}5}""");
        }

        text.Append(index % 3 == 0 ? "],\"notes\":\"Please leave it at the door, thank you.\"}\n" : "]}\n");
    }
}
