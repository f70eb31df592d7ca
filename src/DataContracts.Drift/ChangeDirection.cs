namespace DataContracts.Drift;

/// <summary>Which documents a change concerns.</summary>
public enum ChangeDirection
{
    /// <summary>Documents that the old version allows and the new one does not: L(old) ⊄ L(new).</summary>
    NewlyRejected = 0,

    /// <summary>Documents that the new version allows and the old one does not: L(new) ⊄ L(old).</summary>
    NewlyAdmitted = 1,
}
