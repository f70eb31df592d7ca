namespace DataContracts.JsonSchema;

/// <summary>One document of a file that holds many.</summary>
public sealed record SourceRecord
{
    /// <summary>A record that was read.</summary>
    /// <param name="start">Where it starts in the file.</param>
    /// <param name="origins">Where its values are in the file.</param>
    public SourceRecord(SourceRange start, SourceOrigins origins)
    {
        ArgumentNullException.ThrowIfNull(origins);
        Start = start;
        Origins = origins;
    }

    /// <summary>A record that can't be read; those after it can.</summary>
    /// <param name="problem">Why.</param>
    public SourceRecord(SyntaxProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Start = problem.Range;
        Problem = problem;
    }

    /// <summary>Where it starts in the file.</summary>
    public SourceRange Start { get; }

    /// <summary>Where its values are in the file; null where it can't be read.</summary>
    public SourceOrigins? Origins { get; }

    /// <summary>Why it can't be read, or null.</summary>
    public SyntaxProblem? Problem { get; }
}
