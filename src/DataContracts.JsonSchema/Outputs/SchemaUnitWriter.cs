using System.Text.Json;

namespace DataContracts.JsonSchema.Outputs;

/// <summary>The formats of v1, which are made of schemas: each unit has the errors and annotations of all its keywords.</summary>
internal sealed class SchemaUnitWriter(Utf8JsonWriter writer, EvaluationRecord record)
{
    /// <summary>The units that make the verdict: of a valid document those which hold, else those which fail.</summary>
    public void WriteList()
    {
        writer.WriteStartObject();
        writer.WriteBoolean("valid"u8, record.Root.IsValid);
        writer.WriteStartArray("details"u8);
        WriteAll(record.Root, record.Root.IsValid);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public void WriteTree() => WriteTree(record.Root, isUpheld: record.Root.IsValid);

    private void WriteAll(SchemaEvaluation schema, bool isValid)
    {
        if (schema.IsValid != isValid)
        {
            return;
        }

        writer.WriteStartObject();
        WriteUnit(schema, isUpheld: isValid);
        writer.WriteEndObject();
        foreach (var subschema in schema.Keywords.Where(keyword => keyword.IsValid == isValid).SelectMany(keyword => keyword.Subschemas))
        {
            WriteAll(subschema, isValid);
        }
    }

    private void WriteTree(SchemaEvaluation schema, bool isUpheld)
    {
        writer.WriteStartObject();
        WriteUnit(schema, isUpheld);
        SchemaEvaluation[] subschemas = [.. schema.Keywords.SelectMany(keyword => keyword.Subschemas)];
        if (subschemas.Length > 0)
        {
            writer.WriteStartArray("details"u8);
            foreach (var subschema in subschemas)
            {
                WriteTree(subschema, isUpheld && subschema.IsValid);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <param name="schema">The schema.</param>
    /// <param name="isUpheld">Whether it and all around it hold: else what it says of its value is dropped.</param>
    private void WriteUnit(SchemaEvaluation schema, bool isUpheld)
    {
        writer.WriteBoolean("valid"u8, schema.IsValid);
        writer.WriteString("evaluationPath"u8, schema.Path);
        writer.WriteString("schemaLocation"u8, EvaluationRecord.AbsoluteLocation(schema));
        writer.WriteString("instanceLocation"u8, record.InstanceLocation(schema));
        if (!schema.IsValid)
        {
            WriteErrors(schema);
            WriteAnnotations("droppedAnnotations", schema);
        }
        else if (isUpheld)
        {
            WriteAnnotations("annotations", schema);
        }
    }

    private void WriteErrors(SchemaEvaluation schema)
    {
        writer.WriteStartObject("errors"u8);
        if (record.Error(schema) is { } error)
        {
            writer.WriteString(""u8, error);
        }

        foreach (var keyword in schema.Keywords.Where(keyword => !keyword.IsValid))
        {
            writer.WriteString(keyword.Name, record.Error(keyword));
        }

        writer.WriteEndObject();
    }

    private void WriteAnnotations(string name, SchemaEvaluation schema)
    {
        KeywordEvaluation[] annotations = [.. schema.Keywords.Where(keyword => keyword.IsValid && record.Annotation(keyword) is not null)];
        if (annotations.Length == 0)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var keyword in annotations)
        {
            writer.WritePropertyName(keyword.Name);
            writer.WriteRawValue(keyword.Annotation!, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }
}
