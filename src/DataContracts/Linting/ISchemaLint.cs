namespace DataContracts.Linting;

/// <summary>Looks at one schema for what its dialect allows and its author can't have meant.</summary>
internal interface ISchemaLint
{
    public IEnumerable<SchemaProblem> Find(LintedSchema schema);
}
