using DataContracts.CodeGeneration.Shapes;

namespace DataContracts.CodeGeneration.CSharp;

/// <summary>Writes declared types.</summary>
internal static class TypeWriter
{
    public static string Write(TypeDeclaration type)
    {
        var code = new CodeText();
        code.Comment(type.Description);
        code.Line(SourceText.GeneratedCode);
        if (type is EnumDeclaration enumeration)
        {
            EnumText.Write(code, enumeration);
        }
        else
        {
            RecordText.Write(code, (RecordDeclaration)type);
        }

        return code.ToString();
    }
}
