namespace DataContracts;

/// <summary>Which side of the data a contract is on, and so what its versions promise.</summary>
public enum ContractRole
{
    /// <summary>Readers and writers both rely on it: no document may come or go.</summary>
    Both = 0,

    /// <summary>We read the data: what was valid stays valid.</summary>
    Accepts = 1,

    /// <summary>We write the data: nothing appears that readers have never seen.</summary>
    Produces = 2,
}
