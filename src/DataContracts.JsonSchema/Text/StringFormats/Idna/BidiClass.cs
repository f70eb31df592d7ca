namespace DataContracts.JsonSchema.Text.StringFormats.Idna;

/// <summary>The classes of the Unicode property Bidi_Class between which the rule of RFC 5893 makes a difference.</summary>
internal enum BidiClass
{
    /// <summary>L.</summary>
    LeftToRight,

    /// <summary>R or AL.</summary>
    RightToLeft,

    /// <summary>AN.</summary>
    ArabicNumber,

    /// <summary>EN.</summary>
    EuropeanNumber,

    /// <summary>NSM.</summary>
    NonspacingMark,

    /// <summary>ES, CS, ET, ON or BN.</summary>
    Neutral,
}
