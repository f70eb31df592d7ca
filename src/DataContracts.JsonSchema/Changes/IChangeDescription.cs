namespace DataContracts.JsonSchema.Changes;

/// <summary>A keyword with its own words for what it changed between two versions of a schema.</summary>
internal interface IChangeDescription
{
    /// <summary>The clause; null where the general one says enough.</summary>
    public string? DescribeChange(KeywordChange change);
}
