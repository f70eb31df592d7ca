using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Nodes;
using DataContracts.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataContracts.CodeGeneration.Tests;

/// <summary>The C# generated for a contract, compiled with the strictest project settings.</summary>
internal sealed class Generated
{
    private static readonly JsonSerializerOptions s_options = new();
    private static readonly MetadataReference[] s_framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly Lazy<Assembly> _assembly;
    private readonly string _contract;

    private Generated(string contract, GenerationResult result)
    {
        _contract = contract;
        Result = result;
        _assembly = new(() => Compile([.. result.Files.Select(file => file.Text)]));
    }

    public GenerationResult Result { get; }

    public string Text => Assert.Single(Result.Files, file => file.ContractPath.Length > 0).Text;

    public IEnumerable<string> Findings =>
        Result.Diagnostics.Select(
            diagnostic => $"({diagnostic.Range.StartLine},{diagnostic.Range.StartColumn}) {diagnostic.RuleId}: {diagnostic.Message}");

    /// <summary>A contract <c>orders</c> in the namespace <c>Shop</c>.</summary>
    public static Generated From(string contract, string? typeName = "Order", string name = "orders", bool assertFormat = true)
    {
        using var folder = new TemporaryFolder();
        return FromFile(folder.Write($"contracts/{name}/{name}.schema.json", contract), typeName, assertFormat);
    }

    public static Generated FromFile(string path, string? typeName = "Order", bool assertFormat = true) => new(
        File.ReadAllText(path),
        CSharpGeneration.Run(new GenerationRequest([new ContractToGenerate(path, null, typeName)], "Shop", "/shop/Shop.csproj",
            new CheckOptions { AssertFormat = assertFormat })));

    public static Assembly Compile(params string[] files)
    {
        var compilation = CSharpCompilation.Create(
            "Generated",
            files.Select(
                file => CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose))),
            s_framework,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999,
                nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics) + "\n" + string.Join('\n', files));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    public Type Type(string name) => _assembly.Value.GetType($"Shop.{name}", throwOnError: true)!;

    /// <summary>Each property of a type with its C# type as it is written in source code.</summary>
    public IReadOnlyDictionary<string, string> Properties(string type) =>
        Text.Split('\n')
            .SkipWhile(line => !line.Contains($" record {type}", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line != "}")
            .Where(line => line.StartsWith("    public ", StringComparison.Ordinal))
            .Select(line => line.Trim().Replace("public ", "", StringComparison.Ordinal).Replace("global::", "", StringComparison.Ordinal)
                .Split(" {")[0])
            .ToDictionary(line => line[(line.LastIndexOf(' ') + 1)..], line => line[..line.LastIndexOf(' ')]);

    public object? Read(string json, string type = "Order") => JsonSerializer.Deserialize(json, Type(type), s_options);

    /// <summary>Asserts that a document is unchanged after it is read and written.</summary>
    public void RoundTrips(string json, string type = "Order") => Assert.Null(Difference(json, Type(type)));

    /// <summary>The difference after a document is read and written, or null.</summary>
    public static string? Difference(string json, Type type)
    {
        try
        {
            var written = JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, s_options), type, s_options);
            return JsonNode.DeepEquals(Meaning(JsonNode.Parse(json)), Meaning(JsonNode.Parse(written))) ? null : $"{json} became {written}";
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            return exception.Message;
        }
    }

    // C# does not distinguish null from missing properties, and System.Text.Json writes +00:00 for Z.
    private static JsonNode? Meaning(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                return new JsonObject(members.Where(member => member.Value is not null)
                    .Select(member => KeyValuePair.Create(member.Key, Meaning(member.Value))));
            case JsonArray items:
                return new JsonArray([.. items.Select(Meaning)]);
            case JsonValue value when value.GetValueKind() == JsonValueKind.String
                && value.GetValue<string>() is ['0' or '1' or '2', _, _, _, '-', ..] text

                && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
                && text.Contains('T', StringComparison.Ordinal):
                return moment.ToString("O", CultureInfo.InvariantCulture).Replace("Z", "+00:00", StringComparison.Ordinal);
            default:
                return node?.DeepClone();
        }
    }

    public override string ToString() => _contract;
}
