namespace DataContracts.Cli.Tests;

/// <summary>A contract with a valid document and typical mistakes.</summary>
internal static class Orders
{
    public const string Contract =
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "x-contract": { "name": "order", "version": "1.0.0", "owner": "sales", "expected": "One document an order.", "rollback": "Deploy the release before." },
          "type": "object",
          "required": ["id", "total", "currency", "status", "payment", "lines"],
          "properties": {
            "id": { "type": "string", "format": "uuid" },
            "total": { "type": "number", "minimum": 0 },
            "currency": { "enum": ["EUR", "USD", "GBP"] },
            "status": { "enum": ["open", "paid", "shipped"] },
            "payment": {
              "oneOf": [
                {
                  "type": "object",
                  "required": ["kind", "iban"],
                  "properties": { "kind": { "const": "sepa" }, "iban": { "type": "string" } },
                  "additionalProperties": false
                },
                {
                  "type": "object",
                  "required": ["kind", "pan"],
                  "properties": { "kind": { "const": "card" }, "pan": { "type": "string" } },
                  "additionalProperties": false
                }
              ]
            },
            "lines": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["sku", "qty"],
                "properties": { "sku": { "type": "string" }, "qty": { "type": "integer", "minimum": 1 } },
                "additionalProperties": false
              }
            }
          },
          "additionalProperties": false
        }

        """;

    public static string Valid => Document();

    public static string TextForNumber => Document(total: "\"12.50\"");

    public static string MisspelledName => Document(status: "staus");

    public static string WrongTypeInBranch => Document(pan: "4111");

    public static string TwoMistakes => Document(currency: "EURO", quantity: "0");

    private static string Document(
        string total = "12.5", string currency = "EUR", string status = "status", string pan = "\"4111\"", string quantity = "1") =>
        $$"""
        {
          "id": "2f1e8a0c-6d5b-4f3e-9a7c-1b2d3e4f5a6b",
          "total": {{total}},
          "currency": "{{currency}}",
          "{{status}}": "open",
          "payment": { "kind": "card", "pan": {{pan}} },
          "lines": [
            { "sku": "A-1", "qty": 2 },
            { "sku": "B-2", "qty": {{quantity}} }
          ]
        }

        """;
}
