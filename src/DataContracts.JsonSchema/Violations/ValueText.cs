using System.Text;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Secrets;

namespace DataContracts.JsonSchema.Violations;

/// <summary>Values of a document in words: one line, at most 80 characters, nothing sensitive.</summary>
internal sealed class ValueText(SourceDocument document, Disclosure disclosure)
{
    /// <summary>What a message has in the place of a secret.</summary>
    public const string NotShown = "(sensitive, not shown)";

    /// <summary>What a message has in the place of a secret name.</summary>
    public const string NameNotShown = "(sensitive name, not shown)";

    private const int MaxLength = 80;

    // A reason may have reasons itself; those of these are not listed.
    private const int MaxNesting = 2;

    private readonly Dictionary<ViolationDraft, string>[] _reasons =
        [.. Enumerable.Range(0, MaxNesting).Select(_ => new Dictionary<ViolationDraft, string>(ReferenceEqualityComparer.Instance))];

    private int _nesting;

    /// <summary>What was probably meant by names and values.</summary>
    public Suggestions Suggestions { get; } = new();

    /// <summary>Whether what is written now may be explained by further violations.</summary>
    public bool ListsReasons => _nesting < MaxNesting;

    /// <summary>A violation's message as a part of another's. Branches may share their violations, so each is written once.</summary>
    public string ReasonOf(ViolationDraft draft)
    {
        var known = _reasons[_nesting];
        if (!known.TryGetValue(draft, out var reason))
        {
            _nesting++;
            reason = draft.Message(this);
            _nesting--;
            known.Add(draft, reason);
        }

        return reason;
    }

    /// <summary>Whether the value or name may be shown.</summary>
    public bool Shows(int instance) => disclosure.Shows(instance);

    /// <summary>The value as JSON; a large or sensitive one by its type.</summary>
    public string Of(int instance) => Shows(instance) ? Literal(document, instance) : $"{TypeOf(instance)} {NotShown}";

    /// <summary>A value with the word that JSON Schema has for its type.</summary>
    public string WithType(int instance)
    {
        var token = document.Tokens[instance];
        return token.Type is InstanceTypes.Object or InstanceTypes.Array or InstanceTypes.Null || !Shows(instance)
            ? TypeOf(instance)
            : $"{TypeOf(instance)} {Literal(document, instance)}";
    }

    /// <summary>Whether the value is an integer that is written with a fraction or an exponent.</summary>
    public bool IsIntegralFloat(int instance) => document.Tokens[instance].Type == InstanceTypes.IntegralFloat;

    public string TypeOf(int instance) => document.Tokens[instance].Type switch
    {
        InstanceTypes.Null => "null",
        InstanceTypes.Boolean => "boolean",
        InstanceTypes.Object => "object",
        InstanceTypes.Array => "array",
        InstanceTypes.String => "string",
        InstanceTypes.Integer or InstanceTypes.IntegralFloat => "integer",
        _ => "number",
    };

    /// <summary>The value as JSON where it is a string, number, Boolean or null that may be shown; else null.</summary>
    public string? Scalar(int instance)
    {
        var token = document.Tokens[instance];
        return token.Type is InstanceTypes.Object or InstanceTypes.Array || !Shows(instance) ? null : Literal(document, instance);
    }

    public string? Text(int instance) =>
        document.Tokens[instance].Type == InstanceTypes.String && Shows(instance) ? document.StringOf(instance) : null;

    /// <summary>A member's name in quotation marks.</summary>
    public string Name(int name) => Shows(name) ? $"'{Shorten(document.StringOf(name))}'" : NameNotShown;

    /// <summary>A name that a keyword lists, likewise.</summary>
    public static string Name(KeywordLocation location, string name) => location.ShowsNames ? $"'{Shorten(name)}'" : NameNotShown;

    /// <summary>A keyword's value, or a part of it, as JSON.</summary>
    public static string Literal(KeywordLocation location, int token) =>
        location.Shows(token) ? Literal(location.Document, token) : $"a value {NotShown}";

    /// <summary>The same of a value that may be shown.</summary>
    public static string Literal(SourceDocument source, int index)
    {
        var token = source.Tokens[index];
        var text = Encoding.UTF8.GetString(source.TextOf(index));
        if (token.Type == InstanceTypes.String)
        {
            return $"\"{Shorten(text)}\"";
        }

        return Shorten(token.Type is InstanceTypes.Object or InstanceTypes.Array ? OneLine(source, index) : text);
    }

    /// <summary>Any text, cut and safe for a log.</summary>
    public static string Shorten(string text)
    {
        var length = 0;
        for (var count = 0; count < MaxLength && length < text.Length; count++)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(length), out _, out var units);
            length += units;
        }

        return length < text.Length ? TerminalText.Escape(text[..length]) + "…" : TerminalText.Escape(text);
    }

    private static string OneLine(SourceDocument source, int index)
    {
        var result = new StringBuilder();
        Write(source, index, result);
        return result.ToString();
    }

    private static void Write(SourceDocument source, int index, StringBuilder result)
    {
        var token = source.Tokens[index];
        if (token.Type is not (InstanceTypes.Object or InstanceTypes.Array))
        {
            var text = Encoding.UTF8.GetString(source.TextOf(index));
            result.Append(token.Type == InstanceTypes.String ? $"\"{text}\"" : text);
            return;
        }

        var isObject = token.Type == InstanceTypes.Object;
        result.Append(isObject ? '{' : '[');
        var needsComma = false;
        for (var child = index + 1; child < token.Next && result.Length <= MaxLength * 2; child = source.Tokens[child].Next)
        {
            if (needsComma)
            {
                result.Append(',');
            }

            Write(source, child, result);
            var isName = source.Tokens[child].IsName;
            result.Append(isName ? ":" : "");
            needsComma = !isName;
        }

        result.Append(isObject ? '}' : ']');
    }
}
