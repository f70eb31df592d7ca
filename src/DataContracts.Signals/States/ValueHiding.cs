namespace DataContracts.Signals.States;

/// <summary>What may not be kept of a property's values, because the contract marks something as secret.</summary>
internal enum ValueHiding
{
    /// <summary>Everything may be kept.</summary>
    None,

    /// <summary>The row holds a secret elsewhere, so a hash of the whole row may not be kept.</summary>
    RowKeys,

    /// <summary>Nothing of the values may be kept, not even hashes: those of a small domain can be guessed.</summary>
    All,
}
