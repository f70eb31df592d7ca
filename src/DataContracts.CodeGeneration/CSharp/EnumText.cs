using System.Globalization;
using DataContracts.CodeGeneration.Shapes;

namespace DataContracts.CodeGeneration.CSharp;

/// <summary>An enumeration that is written and read as the contract's own strings.</summary>
internal static class EnumText
{
    private const string Json = "global::System.Text.Json.Serialization.";

    public static void Write(CodeText code, EnumDeclaration enumeration)
    {
        code.Line($"[{Json}JsonConverter(typeof({Json}JsonStringEnumConverter<{enumeration.Name}>))]");
        code.Line($"public enum {enumeration.Name}");
        code.Open();
        for (var i = 0; i < enumeration.Members.Count; i++)
        {
            var member = enumeration.Members[i];
            code.Line($"[{Json}JsonStringEnumMemberName({CodeText.Literal(member.Value)})]");
            code.Line(string.Create(CultureInfo.InvariantCulture, $"{member.Name} = {i},"));
            code.Line("");
        }

        code.Close();
    }
}
