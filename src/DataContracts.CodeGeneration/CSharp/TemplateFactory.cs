using DataContracts.CodeGeneration.Shapes;
using NJsonSchema.CodeGeneration;
using NJsonSchema.CodeGeneration.CSharp.Models;

namespace DataContracts.CodeGeneration.CSharp;

/// <summary>The text of types: NJsonSchema's extension point, used because its own enumerations do not survive System.Text.Json and its optional properties come back as null.</summary>
internal sealed class TemplateFactory(SchemaBuilder schemas) : ITemplateFactory
{
    public ITemplate CreateTemplate(string language, string template, object model) => model switch
    {
        ClassTemplateModel record => new RecordTemplate(record, (RecordDeclaration)schemas.Declaration(record.ClassName)),
        EnumTemplateModel enumeration => new EnumTemplate(enumeration, (EnumDeclaration)schemas.Declaration(enumeration.Name)),
        _ => throw new NotSupportedException($"There is no template '{template}'."),
    };
}
