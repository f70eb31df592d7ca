using System.Collections.Immutable;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.JsonSchema.Schemas.Dialects;

/// <summary>A keyword as a vocabulary has it.</summary>
/// <param name="Name">Its name in a schema.</param>
/// <param name="Shape">Where its value holds schemas.</param>
/// <param name="Compile">Makes what is evaluated; null where it never rejects anything, or where a problem was reported.</param>
internal sealed record KeywordDefinition(string Name, SubschemaShape Shape, Func<KeywordContext, Keyword?> Compile)
{
    /// <summary>The types of instances that the keyword looks at; every other instance passes.</summary>
    public InstanceTypes AppliesTo { get; init; } = InstanceTypes.All;

    /// <summary>The types of instances for which the keyword's value is an annotation.</summary>
    public InstanceTypes Annotates { get; init; }

    /// <summary>The keyword without which the value is not an annotation (JSON Schema 2020-12 Validation, section 8.5), or null.</summary>
    public string? AnnotatesBeside { get; init; }

    /// <summary>
    /// Whether a value is certainly allowed by the meta-schemas of draft-07, 2019-09 and 2020-12; false where only the meta-schema can
    /// tell.
    /// Not asked for keywords whose value holds schemas.
    /// </summary>
    public Func<SourceDocument, int, Dialect, bool> IsLegal { get; init; } = static (_, _, _) => false;

    /// <summary>
    /// What the keyword annotates by having been applied (JSON Schema 2020-12 Core, sections 10.3 and 11), as JSON; null for nothing.
    /// </summary>
    public Func<Application, string?> Applied { get; init; } = static _ => null;

    /// <summary>Whether the keyword's value is one such as documents have, or a list of them.</summary>
    public HeldValues Values { get; init; }

    /// <summary>Whether the keyword's value lists members' names, or has them as its own members.</summary>
    public bool HoldsNames { get; init; }

    /// <summary>Whether it may reject something, by itself or as a part of another keyword.</summary>
    public bool Asserts { get; init; } = true;

    /// <summary>Of a limit from below the limits from above that leave nothing between them if they are lower.</summary>
    public ImmutableArray<string> UpperLimits { get; init; } = [];

    /// <summary>Whether a limit does not allow its own value.</summary>
    public bool IsExclusiveLimit { get; init; }

    /// <summary>The Boolean that makes a limit of draft-04 exclusive, or null.</summary>
    public string? ExclusiveFlag { get; init; }

    /// <summary>The keywords of which one must be beside this one for it to have an effect; empty where it has one alone.</summary>
    public ImmutableArray<string> EffectiveBeside { get; init; } = [];

    /// <summary>A keyword that asserts nothing by itself: an identifier, an annotation, or part of another keyword.</summary>
    public static KeywordDefinition Annotation(
        string name,
        SubschemaShape shape = SubschemaShape.None,
        InstanceTypes annotates = InstanceTypes.None,
        Func<SourceDocument, int, Dialect, bool>? isLegal = null) =>
        new(name, shape, static _ => null)
        {
            Annotates = annotates,
            IsLegal = isLegal ?? (static (_, _, _) => false),
            Asserts = false,
        };
}
