namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>A reference whose targets are known only when every resource is.</summary>
internal interface IDynamicReference
{
    public KeywordLocation Location { get; }

    /// <summary>Whether nothing within reach declares the anchor.</summary>
    public bool LeadsNowhere { get; }

    /// <summary>Whether it means the same schema, whatever the way by which it is reached.</summary>
    public bool IsReference { get; }

    /// <summary>The schema meant where no other resource declares the anchor.</summary>
    public SchemaPlace? Target { get; }

    /// <summary>Takes the schemas that the anchor may mean; true where there is a choice.</summary>
    public bool AddCandidates(IReadOnlyList<SchemaResource> resources, SchemaCompilation compilation);
}
