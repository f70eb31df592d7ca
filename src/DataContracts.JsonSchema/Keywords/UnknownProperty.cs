using System.Globalization;
using System.Text;
using DataContracts.JsonSchema.Changes;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>The finding that a property is not allowed, whichever keyword forbids it.</summary>
internal static class UnknownProperty
{
    public static ViolationDraft Draft(
        ref Evaluator evaluator, KeywordLocation location, int instance, int name, IReadOnlyList<string> candidates)
    {
        var property = NameOf(ref evaluator, name);
        return new(
            ValidationRules.UnknownProperty, location, instance, _ => $"'{ValueText.Shorten(property)}' is not a property of this object")
        {
            Target = name,
            Property = property,
            Candidates = candidates,
            Label = _ => "unknown property",
        };
    }

    /// <summary>The clause about a schema that forbids what it does not declare.</summary>
    /// <param name="change">The change.</param>
    /// <param name="names">The properties that only the other version declares.</param>
    public static string DescribeChange(KeywordChange change, string[] names)
    {
        const int Shown = 5;
        var list = string.Join(", ", names.Take(Shown).Select(name => $"'{ValueText.Shorten(name)}'"));
        var more = names.Length > Shown ? string.Create(CultureInfo.InvariantCulture, $" and {names.Length - Shown} more") : "";
        var what = names.Length == 0 ? "undeclared properties" : list + more;
        return $"{what} {(names.Length == 1 ? "is" : "are")} {change.NowOrNoLonger} allowed{change.WithinValue}";
    }

    /// <summary>The known names that the object does not have: one of them may have been meant.</summary>
    public static IReadOnlyList<string> Candidates(ref Evaluator evaluator, int instance, IEnumerable<string> known)
    {
        var present = PresentNames(ref evaluator, instance);
        return [.. known.Where(candidate => !present.Contains(candidate))];
    }

    public static string NameOf(ref Evaluator evaluator, int name) =>
        JsonString.Decode(evaluator.Tokens[name].Text(evaluator.Utf8), evaluator.Tokens[name].IsEscaped);

    /// <summary>The names that a schema and all beside it declare.</summary>
    public static IEnumerable<string> KnownNames(IEnumerable<Keyword> keywords, int depth = 0)
    {
        foreach (var keyword in keywords)
        {
            if (keyword is PropertiesKeyword properties)
            {
                for (var i = 0; i < properties.Names.Count; i++)
                {
                    yield return Encoding.UTF8.GetString(properties.Names[i]);
                }
            }

            // References may go in a circle through a branch that a document never takes.
            foreach (var name in depth > 8 || keyword is not IInPlaceApplicator applicator
                ? []
                : applicator.InPlaceSubschemas.SelectMany(schema => KnownNames(schema.Keywords, depth + 1)))
            {
                yield return name;
            }
        }
    }

    private static HashSet<string> PresentNames(ref Evaluator evaluator, int instance)
    {
        var present = new HashSet<string>(StringComparer.Ordinal);
        for (var name = instance + 1; name < evaluator.Tokens[instance].Next; name = evaluator.Tokens[name + 1].Next)
        {
            present.Add(NameOf(ref evaluator, name));
        }

        return present;
    }
}
