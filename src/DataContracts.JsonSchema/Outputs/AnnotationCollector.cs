using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Outputs;

/// <summary>Takes the annotations out of an evaluation: a schema that fails says nothing of its value.</summary>
internal static class AnnotationCollector
{
    public static ImmutableArray<Annotation> Collect(EvaluationRecord record) => [.. Of(record, record.Root)];

    private static IEnumerable<Annotation> Of(EvaluationRecord record, SchemaEvaluation schema) =>
        !schema.IsValid ? [] : schema.Keywords.SelectMany(keyword => Of(record, keyword));

    private static IEnumerable<Annotation> Of(EvaluationRecord record, KeywordEvaluation keyword)
    {
        var own = keyword.Annotation is null ? null : new Annotation(
            keyword.Name, keyword.Annotation, record.InstanceLocation(keyword.Owner), keyword.Path, EvaluationRecord
                .AbsoluteLocation(keyword), keyword.Location!.SchemaLocation);
        var below = keyword.Subschemas.SelectMany(subschema => Of(record, subschema));
        return own is null ? below : below.Prepend(own);
    }
}
