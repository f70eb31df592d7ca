namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>Why a reference leads nowhere.</summary>
internal enum ReferenceFailure
{
    NotFound,
    OutsideRoots,

    /// <summary>The file exists; what is wrong with it is reported there.</summary>
    Unreadable,
}
