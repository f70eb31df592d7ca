namespace DataContracts;

/// <summary>Which part of the product reports a rule.</summary>
public enum RuleOrigin
{
    /// <summary>The check of contracts and fixtures, and so every part that runs it.</summary>
    Check,

    /// <summary>
    /// What calls the check, the build above all: the rule is about how the product is called, which no set of files shows.
    /// </summary>
    Build,

    /// <summary>Snapshot tests and the command that reviews their files: the rule is about what code produced.</summary>
    Snapshot,

    /// <summary>The check of signals: the rule is about what many rows have in common, run after run.</summary>
    Signals,
}
