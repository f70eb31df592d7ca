using DataContracts.CodeGeneration.Shapes;
using NJsonSchema.CodeGeneration;
using NJsonSchema.CodeGeneration.CSharp.Models;

namespace DataContracts.CodeGeneration.CSharp;

/// <summary>An enumeration which is written and read by the contract's own strings.</summary>
internal sealed class EnumTemplate(EnumTemplateModel model, EnumDeclaration enumeration) : ITemplate
{
    private const string Json = "global::System.Text.Json.Serialization.";

    public string Render()
    {
        var code = new CodeText();
        code.Comment(enumeration.Description);
        code.Line(SourceText.GeneratedCode);
        code.Line($"[{Json}JsonConverter(typeof({Json}JsonStringEnumConverter<{model.Name}>))]");
        code.Line($"{model.TypeAccessModifier} enum {model.Name}");
        code.Open();
        foreach (var member in model.Enums)
        {
            code.Line($"[{Json}JsonStringEnumMemberName({CodeText.Literal(member.Value)})]");
            code.Line($"{member.Name} = {member.InternalValue},");
            code.Line("");
        }

        code.Close();
        return code.ToString();
    }
}
