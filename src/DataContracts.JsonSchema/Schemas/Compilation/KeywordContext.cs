using System.Text;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Numbers;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>What a keyword sees of the schema that it is compiled in.</summary>
internal sealed class KeywordContext(
    SchemaCompilation compiler, SchemaResource resource, SourceDocument document, int schema, KeywordLocation location)
{
    public KeywordLocation Location => location;

    public SourceDocument Document => document;

    public SchemaResource Resource => resource;

    public Dialect Dialect => resource.Dialect;

    public CompilerOptions Options => compiler.Options;

    /// <summary>The keyword's value.</summary>
    public int Value => location.ValueToken;

    public InstanceTypes ValueType => document.Tokens[Value].Type;

    public Schema Subschema(int token) => compiler.SchemaAt(document, token, resource);

    /// <summary>The compiled schema that the keyword belongs to.</summary>
    public Schema OwnSchema() => compiler.SchemaAt(document, schema, resource);

    /// <summary>Where a reference leads; nothing where it leads nowhere, which is reported.</summary>
    public (SourceDocument? Document, int Token, SchemaResource? Resource) Locate(string reference) =>
        compiler.Locate(reference, resource, this);

    /// <summary>The schemas of an array, or null if it isn't one, which is reported.</summary>
    public Schema[]? Subschemas()
    {
        if (ValueType == InstanceTypes.Array && Items(Value).Any())
        {
            return [.. Items(Value).Select(Subschema)];
        }

        Invalid("an array of at least one schema");
        return null;
    }

    public SchemaCompilation Compiler => compiler;

    /// <summary>Another keyword of the same schema, where the dialect knows it.</summary>
    public bool TryGetSibling(string keyword, out int value)
    {
        value = Dialect.Keywords.ContainsKey(keyword)
            ? Members.Find(document.Utf8, document.Tokens, schema, Encoding.UTF8.GetBytes(keyword))
            : -1;
        return value >= 0;
    }

    /// <summary>Another keyword of the same schema, compiled, for a keyword whose meaning depends on it.</summary>
    public Keyword? Sibling(KeywordDefinition definition) =>
        TryGetSibling(definition.Name, out var value)
            ? definition.Compile(new KeywordContext(compiler, resource, document, schema,
                new KeywordLocation(document, value - 1, value, definition.Name, location.Secrets)))
            : null;

    /// <summary>Reports that the keyword's value is not what the meta-schema asks for.</summary>
    public void Invalid(string expected, int? token = null) =>
        compiler.Report(SchemaRules.InvalidSchema, document, token ?? Value, $"'{location.Keyword}' must be {expected}");

    public void Report(Rule rule, int token, string message) => compiler.Report(rule, document, token, message);

    /// <summary>Whether the value has one of the types; if not, that is reported.</summary>
    public bool Require(InstanceTypes types, string expected)
    {
        if ((ValueType & types) != 0)
        {
            return true;
        }

        Invalid(expected);
        return false;
    }

    /// <summary>The keyword's value as a size, or false if it isn't one, which is reported.</summary>
    public bool TryGetSize(out int size)
    {
        if (TryReadSize(Value, out size))
        {
            return true;
        }

        Invalid("an integer of at least 0");
        return false;
    }

    /// <summary>A number as a size; one too large for any document is the largest size.</summary>
    public bool TryReadSize(int token, out int size)
    {
        size = 0;
        if ((document.Tokens[token].Type & InstanceTypes.AnyInteger) == 0)
        {
            return false;
        }

        var number = ExactNumber.Parse(document.TextOf(token));
        if (number.CompareTo(ExactNumber.Parse("0"u8)) < 0)
        {
            return false;
        }

        size = number.TryGetInt64(out var value) && value < int.MaxValue ? (int)value : int.MaxValue;
        return true;
    }

    public IEnumerable<int> Items(int array)
    {
        for (var item = array + 1; item < document.Tokens[array].Next; item = document.Tokens[item].Next)
        {
            yield return item;
        }
    }

    /// <summary>The name tokens of an object's members; the value is the next token.</summary>
    public IEnumerable<int> MemberNames(int container)
    {
        for (var name = container + 1; name < document.Tokens[container].Next; name = document.Tokens[name + 1].Next)
        {
            yield return name;
        }
    }

    /// <summary>The strings of an array of names, or null if it isn't one, which is reported.</summary>
    public List<string>? Names(int array)
    {
        var names = new List<string>();
        if (document.Tokens[array].Type != InstanceTypes.Array)
        {
            Invalid(
                document.Tokens[array].Type == InstanceTypes.Boolean
                    ? "an array of property names, beside the 'properties' that it is about" : "an array of property names",
                array);
            return null;
        }

        foreach (var item in Items(array))
        {
            if (document.Tokens[item].Type != InstanceTypes.String)
            {
                Invalid("an array of property names", item);
                return null;
            }

            names.Add(document.StringOf(item));
        }

        return names;
    }
}
