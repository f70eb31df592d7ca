namespace DataContracts.Linting;

/// <summary>Looks at one schema for what its dialect allows and its author can't have meant.</summary>
internal interface ISchemaLint
{
    /// <summary>Adds what is found. Most schemas have nothing to find, and then this allocates nothing.</summary>
    public void Check(LintedSchema schema, ICollection<SchemaProblem> problems);
}
