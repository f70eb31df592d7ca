using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.JsonSchema.Violations;

/// <summary>A violation before its words: these are made last, when it is known which values must not be shown.</summary>
/// <param name="Rule">The rule of the keyword's family.</param>
/// <param name="Location">Where the keyword is.</param>
/// <param name="Instance">The token of the value that the keyword looked at.</param>
/// <param name="Message">Makes the sentence.</param>
internal sealed record ViolationDraft(Rule Rule, KeywordLocation Location, int Instance, Func<ValueText, string> Message)
{
    /// <summary>The token to point at: the value itself, or the name of a property.</summary>
    public int Target { get; init; } = Instance;

    /// <summary>Whether only the opening bracket is meant, since something is missing inside.</summary>
    public bool IsAtStart { get; init; }

    /// <summary>The property that is missing or unknown, or null.</summary>
    public string? Property { get; init; }

    /// <summary>Whether the schema declares the property and forbids it, so that its name is not a misspelling.</summary>
    public bool IsForbidden { get; init; }

    /// <summary>The condition that made the schema apply, such as <c>because 'paid' is true</c>; null if there is none.</summary>
    public Func<ValueText, string?>? Reason { get; init; }

    /// <summary>Whether the contract lets <see cref="Property"/> be shown.</summary>
    public bool ShowsProperty { get; init; } = true;

    /// <summary>The property names that the schema knows, of which one may have been meant.</summary>
    public IReadOnlyList<string> KnownNames { get; init; } = [];

    /// <summary>The property name that was probably meant, or null.</summary>
    public NameSuggestion? Suggestion { get; init; }

    /// <summary>
    /// The values that the keyword allows, as JSON, where it lists them: such a keyword may tell branches apart. Null where it does not.
    /// </summary>
    public Func<IEnumerable<string>>? AllowedValues { get; init; }

    /// <summary>The types of the values that the keyword lists; null if it lists none.</summary>
    public InstanceTypes? AllowedTypes { get; init; }

    /// <summary>What the keyword asks for, as data.</summary>
    public Func<ValueText, ViolationParameters> Parameters { get; init; } = static _ => ViolationParameters.None;

    /// <summary>The caret's words.</summary>
    public Func<ValueText, string?> Label { get; init; } = static _ => null;
}
