using DataContracts.Compilation;
using DataContracts.Evaluation;

namespace DataContracts.Dialects;

/// <summary>A keyword as a vocabulary has it.</summary>
/// <param name="Name">Its name in a schema.</param>
/// <param name="Shape">Where its value holds schemas.</param>
/// <param name="Compile">Makes what is evaluated; null where it never rejects anything, or where a problem was reported.</param>
internal sealed record KeywordDefinition(string Name, SubschemaShape Shape, Func<KeywordContext, Keyword?> Compile)
{
    /// <summary>A keyword that asserts nothing by itself: an identifier, an annotation, or part of another keyword.</summary>
    public static KeywordDefinition Annotation(string name, SubschemaShape shape = SubschemaShape.None) => new(name, shape, static _ => null);
}
