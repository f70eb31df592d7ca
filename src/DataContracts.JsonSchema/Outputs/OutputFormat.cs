namespace DataContracts.JsonSchema;

/// <summary>The standard's formats of what an evaluation says. Every dialect can be written in each.</summary>
public enum OutputFormat
{
    /// <summary>Valid or not (2020-12 Core, section 12.4.1).</summary>
    Flag,

    /// <summary>A flat list of keywords: the errors, or the annotations (2019-09 and 2020-12 Core, section 12.4.2).</summary>
    Basic,

    /// <summary>A tree of keywords, condensed to what matters (2020-12 Core, section 12.4.3).</summary>
    Detailed,

    /// <summary>A tree of all keywords (2020-12 Core, section 12.4.4).</summary>
    Verbose,

    /// <summary>A flat list of schemas (v1).</summary>
    List,

    /// <summary>A tree of all schemas (v1).</summary>
    Hierarchical,
}
