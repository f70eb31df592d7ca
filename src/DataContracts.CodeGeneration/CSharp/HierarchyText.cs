using DataContracts.CodeGeneration.Shapes;

namespace DataContracts.CodeGeneration.CSharp;

/// <summary>
/// The converter inside a record with derived records. System.Text.Json's own polymorphism refuses members whose name begins with $,
/// and a discriminator that is not the first member.
/// </summary>
internal static class HierarchyText
{
    private const string Json = "global::System.Text.Json.";

    public static void Write(CodeText code, RecordDeclaration record)
    {
        code.Line("/// <summary>Reads the derived record that the document names.</summary>");
        code.Line($"[{Json}Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = {CodeText.Literal(record.Discriminator!)})]");
        foreach (var (value, derived) in record.Derived)
        {
            code.Line($"[{Json}Serialization.JsonDerivedType(typeof({derived.Name}), {CodeText.Literal(value)})]");
        }

        code.Line($"internal sealed class {NestedConverter.Name} : {Json}Serialization.JsonConverter<{record.Name}>");
        code.Open();
        code.Line($"public override {record.Name} Read(");
        code.Line($"    ref {Json}Utf8JsonReader reader, global::System.Type typeToConvert, {Json}JsonSerializerOptions options)");
        code.Open();
        code.Line("var ahead = reader;");
        code.Line("return Name(ref ahead) switch");
        code.Open();
        foreach (var (value, derived) in record.Derived)
        {
            code.Line($"{CodeText.Literal(value)} => {Json}JsonSerializer.Deserialize<{derived.Name}>(ref reader, options)!,");
        }

        code.Line($"_ => throw new {Json}JsonException(),");
        code.Close(";");
        code.Close();
        code.Line("");
        code.Line($"public override void Write({Json}Utf8JsonWriter writer, {record.Name} value, {Json}JsonSerializerOptions options) =>");
        code.Line($"    {Json}JsonSerializer.Serialize(writer, value, value.GetType(), options);");
        code.Line("");
        code.Line($"private static string? Name(ref {Json}Utf8JsonReader reader)");
        code.Open();
        code.Line($"while (reader.TokenType == {Json}JsonTokenType.StartObject || reader.TokenType == {Json}JsonTokenType.PropertyName)");
        code.Open();
        code.Line($"var isNamed = reader.TokenType == {Json}JsonTokenType.PropertyName");
        code.Line($"    && reader.ValueTextEquals({CodeText.Literal(record.Discriminator!)});");
        code.Line("_ = reader.Read();");
        code.Line("if (isNamed)");
        code.Open();
        code.Line($"return reader.TokenType == {Json}JsonTokenType.String ? reader.GetString() : null;");
        code.Close();
        code.Line("");
        code.Line($"if (reader.TokenType != {Json}JsonTokenType.PropertyName)");
        code.Open();
        code.Line("reader.Skip();");
        code.Line("_ = reader.Read();");
        code.Close();
        code.Close();
        code.Line("");
        code.Line("return null;");
        code.Close();
        code.Close();
        code.Line("");
    }
}
