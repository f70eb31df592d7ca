using System.Text.Json;

namespace DataContracts.JsonSchema.Outputs;

/// <summary>The formats of 2019-09 and 2020-12, which are made of keywords (Core, section 12.4).</summary>
internal static class KeywordUnits
{
    public static KeywordUnit Complete(EvaluationRecord record) => Of(record, record.Root);

    public static KeywordUnit Condensed(EvaluationRecord record)
    {
        var complete = Complete(record);
        return Condense(complete) ?? complete with { Units = [] };
    }

    public static KeywordUnit Flat(EvaluationRecord record)
    {
        var complete = Complete(record);
        return complete with { Units = [.. complete.Units.SelectMany(unit => Flatten(unit, complete.IsValid))] };
    }

    public static void Write(Utf8JsonWriter writer, KeywordUnit unit)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("valid"u8, unit.IsValid);
        writer.WriteString("keywordLocation"u8, unit.Path);
        writer.WriteString("absoluteKeywordLocation"u8, unit.AbsoluteLocation);
        writer.WriteString("instanceLocation"u8, unit.InstanceLocation);
        if (unit.Error is not null && (unit.HasOwnError || unit.Units.Count == 0))
        {
            writer.WriteString("error"u8, unit.Error);
        }

        if (unit.Annotation is not null)
        {
            writer.WritePropertyName("annotation"u8);
            writer.WriteRawValue(unit.Annotation, skipInputValidation: true);
        }

        if (unit.Units.Count > 0)
        {
            writer.WriteStartArray(unit.IsValid ? "annotations"u8 : "errors"u8);
            foreach (var below in unit.Units)
            {
                Write(writer, below);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static KeywordUnit Of(EvaluationRecord record, SchemaEvaluation schema)
    {
        var error = record.Error(schema);
        return new KeywordUnit(schema.IsValid, schema.Path, EvaluationRecord.AbsoluteLocation(schema), record.InstanceLocation(schema))
        {
            Error = error,
            HasOwnError = error is not null,
            Units = [.. schema.Keywords.Select(keyword => Of(record, keyword))],
        };
    }

    private static KeywordUnit Of(EvaluationRecord record, KeywordEvaluation keyword) =>
        new(keyword.IsValid, keyword.Path, EvaluationRecord.AbsoluteLocation(keyword), record.InstanceLocation(keyword.Owner))
        {
            Error = keyword.IsValid ? null : record.Error(keyword),
            HasOwnError = keyword.Error is not null,
            Annotation = record.Annotation(keyword),
            Units = [.. keyword.Subschemas.Select(subschema => Of(record, subschema))],
        };

    /// <summary>Without what says nothing, and with a lone unit in the place of what only holds it; null where nothing is left.</summary>
    private static KeywordUnit? Condense(KeywordUnit unit)
    {
        KeywordUnit[] units = [.. unit.Units.Where(below => below.IsValid == unit.IsValid).Select(Condense).OfType<KeywordUnit>()];
        return unit.HasOwnError || unit.Annotation is not null ? unit with { Units = units }
            : units.Length > 1 ? unit with { Units = units }
            : units.Length == 1 ? units[0]
            : unit.IsValid ? null
            : unit with { Units = [] };
    }

    private static IEnumerable<KeywordUnit> Flatten(KeywordUnit unit, bool isValid)
    {
        if (unit.IsValid != isValid)
        {
            return [];
        }

        var below = unit.Units.SelectMany(next => Flatten(next, isValid));
        return unit.Error is not null || unit.Annotation is not null ? below.Prepend(unit with { Units = [] }) : below;
    }
}
