using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace DataContracts.JsonSchema.Tests.Evaluation;

/// <summary>Whatever the validator says has no secret in it, wherever the contract marks it and whatever is wrong there.</summary>
public sealed class SecretOutputTests
{
    public static TheoryData<OutputFormat> Formats => [.. Enum.GetValues<OutputFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Output_has_no_secret(OutputFormat format) => ForEach((shape, contract, document) =>
        shape.AssertHidden($"{format}", contract.Evaluate(document, format).ToString()));

    [Fact]
    public void Violation_has_no_secret() => ForEach((shape, contract, document) =>
    {
        foreach (var violation in contract.Validate(document))
        {
            shape.AssertHidden("violation", TextOf(violation));
            Assert.True(violation.HidesSource || !LinesOf(document, violation).Contains(SecretShape.Text, StringComparison.Ordinal));
        }
    });

    private static void ForEach(Action<SecretShape, CompiledSchema, SourceDocument> test) => Assert.All(SecretShapes.All, shape =>
    {
        foreach (var mark in SecretShapes.Marks)
        {
            var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(shape.Document), "a.json", 64, out _);
            if (document is not null)
            {
                test(shape, Check.Compile(shape.ContractWith(mark)), document);
            }
        }
    });

    /// <summary>All properties, so that one that is added is looked at too.</summary>
    private static string TextOf(object? part) => part switch
    {
        null => "",
        string text => text,
        IEnumerable list => string.Join('\n', list.Cast<object?>().Select(TextOf)),
        ValueType => Convert.ToString(part, CultureInfo.InvariantCulture) ?? "",
        _ => string.Join('\n', part.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => TextOf(property.GetValue(part)))),
    };

    private static string LinesOf(SourceDocument document, Violation violation) => string.Join('\n',
        Encoding.UTF8.GetString(document.Utf8).Split('\n')[(violation.Range.StartLine - 1)..violation.Range.EndLine]);
}
