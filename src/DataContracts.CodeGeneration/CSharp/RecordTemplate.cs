using DataContracts.CodeGeneration.Naming;
using DataContracts.CodeGeneration.Shapes;
using NJsonSchema.CodeGeneration;
using NJsonSchema.CodeGeneration.CSharp.Models;

namespace DataContracts.CodeGeneration.CSharp;

/// <summary>A record with <c>required</c> and <c>init</c>: what the contract requires must be there to be read, and what is not there is not written.</summary>
internal sealed class RecordTemplate(ClassTemplateModel model, RecordDeclaration record) : ITemplate
{
    private const string Json = "global::System.Text.Json.Serialization.";

    public string Render()
    {
        var code = new CodeText();
        code.Comment(record.Description);
        code.Line(SourceText.GeneratedCode);
        if (record.Discriminator is { } discriminator)
        {
            code.Line($"[{Json}JsonPolymorphic(TypeDiscriminatorPropertyName = {CodeText.Literal(discriminator)})]");
            foreach (var derived in model.DerivedClasses.OrderBy(derived => record.Derived.FindIndex(known => known.Key == derived.Discriminator)))
            {
                code.Line($"[{Json}JsonDerivedType(typeof({derived.ClassName}), {CodeText.Literal(derived.Discriminator)})]");
            }
        }

        code.Line($"{model.TypeAccessModifier} {(model.IsAbstract ? "abstract " : "")}partial record {model.ClassName}{(model.HasInheritance ? $" : {model.BaseClassName}" : "")}");
        code.Open();
        foreach (var property in model.Properties)
        {
            Write(code, property);
        }

        if (record.IsOpen)
        {
            code.Comment("Properties that the contract allows without naming them.");
            code.Line($"[{Json}JsonExtensionData]");
            code.Line($"public global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? {ReservedNames.AdditionalProperties} {{ get; set; }}");
        }

        code.Close();
        return code.ToString();
    }

    private void Write(CodeText code, PropertyModel property)
    {
        code.Comment(SchemaBuilder.Property(record, property.Name).Description);
        code.Line($"[{Json}JsonPropertyName({CodeText.Literal(property.Name)})]");
        if (!property.IsRequired)
        {
            code.Line($"[{Json}JsonIgnore(Condition = {Json}JsonIgnoreCondition.WhenWritingNull)]");
        }

        code.Line($"public {(property.IsRequired ? "required " : "")}{CodeText.Qualify(property.Type)} {property.PropertyName} {{ get; init; }}");
        code.Line("");
    }
}
