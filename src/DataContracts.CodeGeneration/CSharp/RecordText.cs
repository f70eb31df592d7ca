using DataContracts.CodeGeneration.Naming;
using DataContracts.CodeGeneration.Shapes;

namespace DataContracts.CodeGeneration.CSharp;

/// <summary>
/// A record with <c>required</c> and <c>init</c>: what the contract requires must be there to be read; what is not there is not written.
/// </summary>
internal static class RecordText
{
    private const string Json = "global::System.Text.Json.Serialization.";

    public static void Write(CodeText code, RecordDeclaration record)
    {
        var isHierarchy = record.Discriminator is not null;
        if (isHierarchy)
        {
            code.Line($"[{Json}JsonConverter(typeof({record.Name}.{NestedConverter.Name}))]");
        }

        var root = record.Base is { } inherited ? $" : {inherited.Name}" : "";
        code.Line($"public {(isHierarchy ? "abstract " : "")}partial record {record.Name}{root}");
        code.Open();
        foreach (var property in record.Properties)
        {
            Write(code, property);
        }

        if (record.IsOpen)
        {
            code.Comment("Properties that the contract allows without naming them.");
            code.Line($"[{Json}JsonExtensionData]");
            const string Type = "global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>?";
            code.Line($"public {Type} {ReservedNames.AdditionalProperties} {{ get; set; }}");
        }

        if (isHierarchy)
        {
            HierarchyText.Write(code, record);
        }

        code.Close();
    }

    private static void Write(CodeText code, RecordProperty property)
    {
        code.Comment(property.Description);
        code.Line($"[{Json}JsonPropertyName({CodeText.Literal(property.JsonName)})]");
        if (property.Constant is { } constant)
        {
            code.Line($"public string {property.Name} => {CodeText.Literal(constant)};");
            code.Line("");
            return;
        }

        if (!property.IsRequired)
        {
            code.Line($"[{Json}JsonIgnore(Condition = {Json}JsonIgnoreCondition.WhenWritingNull)]");
        }

        if (ConverterName.For(property.Shape) is { } converter)
        {
            code.Line($"[{Json}JsonConverter(typeof({converter}))]");
        }

        var type = TypeText.Qualified(property.IsRequired ? property.Shape : NullableShape.OfOptional(property.Shape));
        code.Line($"public {(property.IsRequired ? "required " : "")}{type} {property.Name} {{ get; init; }}");
        code.Line("");
    }
}
