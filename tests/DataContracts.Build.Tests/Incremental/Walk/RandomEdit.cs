namespace DataContracts.Build.Tests.Incremental.Walk;

/// <summary>An edit of one of the files that a check reads, or of a folder or link on the way to them.</summary>
internal static class RandomEdit
{
    private const string Released = """{ "x-contract": { "name": "orders", "version": "1.0.0" }, "type": "integer" }""";

    private static readonly string s_sealed =
        $"1.0.0 {Seal.HashOf(SourceDocument.Parse(System.Text.Encoding.UTF8.GetBytes(Released), "", 64, out _)!)}\n";

    private static readonly string[] s_names = ["orders", "parcels", "prices"];

    private static readonly string[] s_sound =
    [
        """{ "type": "integer" }""",
        """{ "$ref": "../shared/money.json" }""",
        """{ "$ref": "urn:example:money" }""",
    ];

    private static readonly string[] s_schemas =
    [
        .. s_sound,
        """{ "type": "string"  }""",
        """{ "type": ["integer", "array", "string"], "items": { "$ref": "../shared/money.json" } }""",
        """{ "$ref": "../shared/price.json" }""",
        """{ "$ref": "../orders/orders.schema.json" }""",
        """{ "$schema": "urn:example:dialect", "type": "integer" }""",
        """{ "x-contract": { "name": "other" } }""",
        Released,
        """{ "x-contract": { "name": "orders", "version": "1.1.0" }, "type": "integer" }""",
        """{ "x-contract": { "name": "orders", "version": "2.0.0" }, "type": "string"  }""",
        """{ "$id": "urn:example:money", "minimum": 5 }""",
        """{ "$id": "urn:example:order", "minimum": 5 }""",
        "{",
        "",
    ];

    private static readonly string[] s_documents =
    [
        "1", "1", "9", "\"\"", "{}", "{", "[1]", "[\"a\"]", "",
        """{ "$schema": "urn:example:order" }""", """{ "$schema": "urn:example:money" }""",
        """{ "$schema": "../../contracts/prices/prices.schema.json" }""",
    ];

    private static readonly string[] s_configs =
    [
        "",
        "is_global = true\ndotnet_diagnostic.DC1001.severity = warning\n",
        "is_global = true\ndotnet_diagnostic.DC1001.severity = error  \n",
    ];

    // Several of them, in another order each time, may have the same $id.
    private static readonly string[] s_identified =
    [
        "contracts/shared/money.json", "contracts/shared/price.json", "contracts/second.json", "contracts/a/money.json",
        "contracts/orders/orders.schema.json", "contracts/prices/prices.schema.json",
    ];

    private static readonly string[] s_records = ["1\n2\n", "1\n\"\"\n", "1", "", "{\n", "\n[1]\n"];

    public static string DeleteAll(RandomTree tree) =>
        string.Join(", ", new[] { "contracts", "fixtures", ".globalconfig" }.Select(tree.Delete));

    /// <summary>Writes the missing contracts and a fixture for each.</summary>
    public static string Restore(RandomTree tree)
    {
        foreach (var name in s_names)
        {
            tree.WriteMissing($"contracts/{name}/{name}.schema.json", tree.Pick(s_sound));
            tree.WriteMissing($"fixtures/{name}/0.json", "1");
        }

        tree.WriteMissing("contracts/shared/money.json", """{ "$id": "urn:example:money", "type": "integer" }""");
        return "restore";
    }

    public static string Make(RandomTree tree)
    {
        var name = Name(tree);
        var contract = $"contracts/{name}/{name}.schema.json";
        return tree.Random.Next(14) switch
        {
            0 or 1 or 2 => Write(tree, Fixture(tree), s_documents),
            3 => Write(tree, $"fixtures/{Name(tree)}/{tree.Random.Next(2)}{tree.Pick(".ndjson", ".jsonl")}", s_records),
            4 or 5 => Write(tree, contract, s_schemas),
            6 => Shared(tree),
            7 => Write(tree, $"elsewhere/{tree.Random.Next(2)}.json", s_documents),
            8 => Published(tree),
            9 => Link(tree),
            10 => Rename(tree),
            11 => Identified(tree),
            12 => Write(tree, ".globalconfig", s_configs),
            _ => tree.Random.Next(2) == 0 ? tree.Delete(Any(tree)) : tree.Touch(Any(tree)),
        };
    }

    private static string Write(RandomTree tree, string path, params ReadOnlySpan<string> contents) => tree.Random.Next(4) switch
    {
        0 => tree.Replace(path, tree.Pick(contents)),
        1 => tree.ReplaceAtOldTime(path, tree.Pick(contents)),
        2 => tree.OverwriteAtOldTime(path, tree.Pick(contents)),
        _ => tree.Overwrite(path, tree.Pick(contents)),
    };

    private static string Shared(RandomTree tree) => tree.Random.Next(5) switch
    {
        0 => Write(tree, "contracts/shared/dialect.json",
            """{ "$id": "urn:example:dialect", "$schema": "https://json-schema.org/draft/2020-12/schema" }""",
            """{ "$id": "urn:example:dialect", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "array" }""",
            """{ "$id": "urn:example:dialecT" }"""),
        1 => Write(tree, "contracts/second.json", """{ "$id": "urn:example:money", "type": "string" }""", "{}"),
        2 => Write(tree, "contracts/shared/price.json", """{ "$ref": "money.json" }""", """{ "maximum": 8 }"""),
        _ => Write(tree, "contracts/shared/money.json",
            """{ "$id": "urn:example:money", "type": "integer" }""",
            """{ "$id": "urn:example:money", "type": "string"  }""",
            """{ "$id": "urn:example:order", "type": "number"  }"""),
    };

    private static string Identified(RandomTree tree)
    {
        var (from, to) = (tree.Pick(s_identified), tree.Pick(s_identified));
        return tree.Random.Next(3) switch
        {
            0 => tree.Copy(from, to),
            1 => tree.Rename(from, to),
            _ => tree.Delete(from),
        };
    }

    private static string Published(RandomTree tree)
    {
        var folder = $"contracts/{tree.Pick("orders", "prices")}/published";
        return tree.Random.Next(3) switch
        {
            0 => Write(tree, $"{folder}/{tree.Pick("1.0.0", "1.1.0", "x")}.schema.json", s_schemas),
            1 => Write(tree, $"{folder}/1.0.0.schema.json", Released),
            _ => Write(tree, $"{folder}/seal", "", $"1.0.0 {new string('0', 64)}\n", "<<<<<<<\n", s_sealed),
        };
    }

    private static string Link(RandomTree tree) => tree.Random.Next(5) switch
    {
        0 => tree.Link(Fixture(tree), tree.Pick("../../elsewhere/0.json", "../../elsewhere/1.json", "nothing")),
        1 => tree.Link("contracts/shared/money.json", tree.Pick("price.json", "../../elsewhere/0.json", "money.json")),
        2 => tree.Link($"contracts/prices/prices.schema.json", tree.Pick("../orders/orders.schema.json", "../shared/money.json")),
        3 => tree.Link($"fixtures/{Name(tree)}", tree.Pick("../elsewhere", "..", "orders")),
        _ => tree.Link($"contracts/{Name(tree)}", tree.Pick("../elsewhere", "shared", "orders")),
    };

    private static string Rename(RandomTree tree) => tree.Random.Next(4) switch
    {
        0 => tree.Rename(Fixture(tree), Fixture(tree)),
        1 => tree.Rename($"fixtures/{Name(tree)}", $"fixtures/{Name(tree)}"),
        2 => tree.Rename($"contracts/{Name(tree)}", $"contracts/{Name(tree)}"),
        _ => tree.Rename("contracts/shared/price.json", "contracts/shared/money.json"),
    };

    private static string Any(RandomTree tree) => tree.Random.Next(10) switch
    {
        0 => $"fixtures/{Name(tree)}",
        1 => $"contracts/{Name(tree)}",
        2 => "contracts/shared/money.json",
        3 => "contracts/second.json",
        4 => $"contracts/{tree.Pick("orders", "prices")}/published/{tree.Pick("seal", "1.0.0.schema.json", "x.schema.json")}",
        5 => $"fixtures/{Name(tree)}/{tree.Random.Next(2)}{tree.Pick(".ndjson", ".jsonl")}",
        _ => Fixture(tree),
    };

    private static string Fixture(RandomTree tree) =>
        $"fixtures/{Name(tree)}/{tree.Pick("", "", "", "invalid/", "1.0.0/", "2.0.0/")}"
            + $"{tree.Pick("0", "1", "2", "a.DC1001", "b.DC0001")}.json";

    private static string Name(RandomTree tree) => tree.Pick(s_names);
}
