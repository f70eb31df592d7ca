namespace DataContracts.Packages.Tests.Harness;

/// <summary>A contract with valid and invalid documents.</summary>
internal static class Orders
{
    public const string ContractPath = "contracts/orders/orders.schema.json";

    public const string Contract = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "x-contract": { "name": "orders", "version": "1.3.0", "owner": "sales", "expected": "One document an order.", "rollback": "Deploy the release before." },
          "type": "object",
          "properties": {
            "id": { "type": "integer" },
            "status": { "enum": ["new", "paid"] },
            "placed": { "type": "string", "format": "date" }
          },
          "required": ["id", "status"],
          "additionalProperties": false
        }
        """;

    public const string Valid = """
        {
          "id": 1,
          "status": "new"
        }
        """;

    public const string Misspelt = """
        {
          "id": 1,
          "staus": "new"
        }
        """;

    public const string MisspeltFinding =
        "(3,3): error DC1005: 'staus' is not a property of this object; did you mean 'status' (required, missing)? "
        + "[orders 1.3.0, contracts/orders/orders.schema.json(11,3)]";

    public const string WrongDate = """{ "id": 1, "status": "new", "placed": "yesterday" }""";

    /// <summary>A contract with a complete header.</summary>
    public static string With(string name, string schema) =>
        $$"""
        {
          "x-contract": { "name": "{{name}}", "version": "1.0.0", "owner": "sales", "expected": "As it is.", "rollback": "Deploy the release before." },
          {{schema}}
        }
        """;

    public static ConsumerProject WithOrders(this ConsumerProject project, string fixture = Valid) => project
        .Write(ContractPath, Contract)
        .Write("fixtures/orders/first.json", fixture);
}
