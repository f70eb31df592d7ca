namespace DataContracts.JsonSchema.Text.Patterns;

internal enum BacktrackingKind
{
    /// <summary>Reads a character of set A.</summary>
    Character,

    /// <summary>Goes on at A.</summary>
    Jump,

    /// <summary>Goes on, and at A where that fails.</summary>
    Fork,

    /// <summary>Holds the position in slot A, as the side of a group that is reached first.</summary>
    Hold,

    /// <summary>Captures the group whose slots begin at A, between what was held and here.</summary>
    Capture,

    /// <summary>Forgets the captures of the groups whose slots are from A to B.</summary>
    Forget,

    /// <summary>Matches assertion A.</summary>
    Assertion,

    /// <summary>Matches what the group whose slots begin at A captured.</summary>
    Backreference,

    /// <summary>Matches the lookaround that follows, and goes on at A.</summary>
    Look,

    /// <summary>Like <see cref="Look"/>, where the lookaround must not match.</summary>
    LookNegative,

    /// <summary>Sets slot A to zero.</summary>
    BeginLoop,

    /// <summary>Goes on with a round of loop A, or leaves the loop for B.</summary>
    Loop,

    /// <summary>Counts a round of loop A.</summary>
    BeginRound,

    /// <summary>Ends a round of loop A, and goes back to B.</summary>
    EndRound,

    /// <summary>A match.</summary>
    Accept,
}
