namespace DataContracts.JsonSchema;

/// <summary>A range in a text file. Lines and columns are 1-based; columns count UTF-16 code units, as editors and MSBuild do.</summary>
/// <param name="StartLine">Line of the first character.</param>
/// <param name="StartColumn">Column of the first character.</param>
/// <param name="EndLine">Line of the position after the last character.</param>
/// <param name="EndColumn">Column after the last character.</param>
public readonly record struct SourceRange(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The first character of a file: the position of a finding that concerns the file as a whole.</summary>
    public static SourceRange FileStart { get; } = new(1, 1, 1, 1);

    internal SourceRange AtStart() => new(StartLine, StartColumn, StartLine, StartColumn);
}
