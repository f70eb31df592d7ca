namespace DataContracts;

/// <summary>Where in its life a contract, or a published version of it, is.</summary>
public enum ContractStatus
{
    /// <summary>In use; the status where none is written.</summary>
    Active = 0,

    /// <summary>Suggested to those concerned.</summary>
    Proposed = 1,

    /// <summary>Being written.</summary>
    Draft = 2,

    /// <summary>Still supported, with its end announced.</summary>
    Deprecated = 3,

    /// <summary>No longer supported: a version with it is not compared with any more.</summary>
    Retired = 4,
}
