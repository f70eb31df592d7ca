using DataContracts.JsonSchema.Text.StringFormats;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A format that the dialect does not define is not checked.</summary>
internal sealed class UnknownFormatLint : ISchemaLint
{
    public void Check(LintedSchema schema, ICollection<SchemaProblem> problems)
    {
        if (schema.Find("format") is not { Kind: JsonKind.String } format)
        {
            return;
        }

        var name = format.GetString();
        var set = schema.Dialect.FormatSet;
        if (StringFormatRegistry.Find(set, name) is not null || WellKnownExtensions.HaveFormat(name))
        {
            return;
        }

        var shown = ValueText.Shorten(name);
        if (StringFormatRegistry.Find(StringFormatRegistry.NewestSet, name) is { } newer)
        {
            problems.Add(schema.In(LintRules.UnknownFormat, format,
                $"{schema.DialectName} does not define the format '{shown}', so it is not checked; {newer.First} and later do"));
        }
        else
        {
            var known = StringFormatRegistry.All.Select(each => each.Name).Where(each => StringFormatRegistry.Find(set, each) is not null)
                .Distinct().Order(StringComparer.Ordinal);
            var hint = Suggestions.Of(name, known) is { } meant ? $"; did you mean '{meant}'?" : "; write a 'pattern' to have it checked";
            problems.Add(schema.In(LintRules.UnknownFormat, format,
                $"'{shown}' is not a format of {schema.DialectName}, so it is not checked{hint}"));
        }
    }
}
