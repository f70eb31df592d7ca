using System.Collections.Immutable;

namespace DataContracts.JsonSchema;

/// <summary>
/// What a violation's sentence is made from, as data for reports and fixes. What does not apply, or must not be shown, is null.
/// </summary>
public sealed record ViolationParameters
{
    /// <summary>No parameters.</summary>
    public static ViolationParameters None { get; } = new();

    /// <summary>The property that is missing, unknown, or needs another one.</summary>
    public string? Property { get; init; }

    /// <summary>
    /// What is allowed instead, at most eight: values as JSON, type names, a format's name, a pattern, or the property that is needed.
    /// </summary>
    public ImmutableArray<string> Expected { get; init; } = [];

    /// <summary>The value that was found, as JSON; null for objects, arrays and sensitive values.</summary>
    public string? Actual { get; init; }

    /// <summary>The limit that was crossed, or the divisor.</summary>
    public string? Limit { get; init; }

    /// <summary>The property name or value that was probably meant.</summary>
    public string? Suggestion { get; init; }
}
