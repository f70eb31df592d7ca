using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataContracts.Xunit.Tests;

/// <summary>The C# for tests in the README compiles unchanged.</summary>
public sealed partial class ReadmeTests
{
    // The global usings of the package and the declarations that the text assumes.
    private const string Given = """
        global using System;
        global using System.Threading.Tasks;
        global using DataContracts.Xunit;
        global using Orders;
        global using Xunit;
        global using static DataContracts.Xunit.Contracts;
        global using static Given;

        public static class Given
        {
            public static readonly Checkout checkout = new(TimeProvider.System);
            public static readonly Order order = null!;
            public static readonly Payment card = null!;
            public static readonly object value = null!;
            public static readonly string text = "", json = "", currency = "";
            public static readonly System.Text.Json.JsonSerializerOptions options = new();
        }
        """;

    [Fact]
    public void Code_blocks_compile()
    {
        var blocks = CodeBlock().Matches(Section("In tests")).Select(match => match.Groups["code"].Value).ToArray();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Empty(Problems(block)));
    }

    [Fact]
    public void Code_in_the_readme_of_the_validator_compiles()
    {
        var page = File.ReadAllText(FromHere("../../src/DataContracts.JsonSchema/README.md")).ReplaceLineEndings("\n");
        var code = Assert.Single(CodeBlock().Matches(page)).Groups["code"].Value;

        Assert.Empty(Problems("using System.IO;\n" + code, OutputKind.ConsoleApplication));
    }

    [Fact]
    public void Assertions_in_the_text_compile()
    {
        var calls = Call().Matches(Section("In tests")).Select(match => match.Groups["code"].Value).ToArray();

        Assert.InRange(calls.Length, 4, 40);
        Assert.Empty(
            Problems($"public class Calls {{ public void All() {{ {string.Concat(calls.Select(call => $"_ = {Statement(call)};\n"))} }} "
                + $"private static int Void(Action call) => 0; }}"));
    }

    [Fact]
    public void Invalid_code_is_detected() =>
        Assert.Contains(
            "CS1061",
            Assert.Single(Problems("public class Wrong { public object A() => Contract(\"orders\").Verifies(value); }")),
            StringComparison.Ordinal);

    // Matches returns void, which can't be assigned.
    private static string Statement(string call) => call.Contains(".Matches(", StringComparison.Ordinal) ? $"Void(() => {call})" : call;

    private static string FromHere(string path, [CallerFilePath] string source = "") =>
        Path.GetFullPath(path, Path.GetDirectoryName(source)!);

    private static string Section(string title)
    {
        var readme = File.ReadAllText(FromHere("../../README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf($"\n## {title}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"README has no section '{title}'");
        return readme[start..readme.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Problems(string code, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText(Given), CSharpSyntaxTree.ParseText(code)],
            trusted.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics()
            .Where(problem => problem.Severity == DiagnosticSeverity.Error)
            .Select(problem => problem.ToString());
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"(?<!`)`(?<code>(?:Contract|Snapshot)\([^`\n]*\))`(?!`)", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
