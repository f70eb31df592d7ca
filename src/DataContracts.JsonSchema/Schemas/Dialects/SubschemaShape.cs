namespace DataContracts.JsonSchema.Schemas.Dialects;

/// <summary>Where a keyword's value holds schemas.</summary>
internal enum SubschemaShape
{
    None,

    /// <summary>The value is a schema.</summary>
    Schema,

    /// <summary>The value is an array of schemas.</summary>
    SchemaArray,

    /// <summary>The value is an object whose members are schemas.</summary>
    SchemaMap,

    /// <summary>The value is a schema or an array of them.</summary>
    SchemaOrArray,

    /// <summary>The value is an object whose members are schemas or arrays of names.</summary>
    SchemaOrNamesMap,
}
