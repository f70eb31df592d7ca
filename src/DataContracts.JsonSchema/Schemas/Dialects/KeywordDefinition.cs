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
    /// <summary>The types of instances for which the keyword's value is an annotation.</summary>
    public InstanceTypes Annotates { get; init; }

    /// <summary>A keyword that asserts nothing by itself: an identifier, an annotation, or part of another keyword.</summary>
    public static KeywordDefinition Annotation(string name, SubschemaShape shape = SubschemaShape.None, InstanceTypes annotates = InstanceTypes.None) =>
        new(name, shape, static _ => null) { Annotates = annotates };
}
