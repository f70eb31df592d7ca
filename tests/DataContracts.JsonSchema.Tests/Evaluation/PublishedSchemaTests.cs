namespace DataContracts.JsonSchema.Tests.Evaluation;

/// <summary>Published schemas with documents that are known to be valid or invalid.</summary>
public sealed class PublishedSchemaTests
{
    // The schema is draft-04 and uses 'const', which draft-04 ignores, so both branches of a oneOf match.
    private const string WrongByItsOwnDialect = "es6importsorterrc";

    [DataFact]
    public void Every_document_gets_the_expected_verdict_in_both_passes()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var folder in Directory.GetDirectories(Path.Combine(TestData.Folder!, "schemastore")).Order(StringComparer.Ordinal)
            .Where(folder => Path.GetFileName(folder) != WrongByItsOwnDialect))
        {
            var schema = SourceDocument.Parse(
                File.ReadAllBytes(Path.Combine(folder, "schema.json")), Path.Combine(folder, "schema.json"), 256, out _)!;
            var contract = new SchemaCompiler(new CompilerOptions { AssertFormat = true }).Compile(schema, out var problems);
            if (contract is null)
            {
                failures.Add($"{Path.GetFileName(folder)}: {string.Join("; ", problems.Select(problem => problem.Message))}");
                continue;
            }

            foreach (var (kind, isValid) in new[] { ("valid", true), ("invalid", false) })
            {
                var documents = Path.Combine(folder, kind);
                foreach (var file in Directory.Exists(documents) ? Directory.GetFiles(documents) : [])
                {
                    count++;
                    var document = SourceDocument.Parse(File.ReadAllBytes(file), file, 256, out _)!;
                    var violations = contract.Validate(document);
                    if (contract.IsValid(document) != isValid || violations.IsEmpty != isValid)
                    {
                        failures.Add(
                            $"{Path.GetRelativePath(TestData.Folder!, file)}: "
                                + $"{string.Join("; ", violations.Select(violation => violation.Message))}");
                    }
                }
            }
        }

        Assert.NotEqual(0, count);
        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }
}
