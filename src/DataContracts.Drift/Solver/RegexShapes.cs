namespace DataContracts.Drift.Solver;

/// <summary>Regular expressions of ECMA-262 as patterns: they nest, so a pattern knows only some of them.</summary>
internal static class RegexShapes
{
    private const string Literal = "[^\\^$\\\\.*+?()\\[\\]{}|]";
    private const string Escape = "\\\\[dDsSwW\\^$\\\\.*+?()\\[\\]{}|\\/]";
    private const string Class = "\\[\\^?(?:0-9|A-Z|a-z)*[0-9A-Za-z_ .,:;]*\\]";

    /// <summary>None begins with what repeats or closes, ends in a single backslash, or only opens a group or a class.</summary>
    public const string Outer = "^(?![*+?{})\\]])(?![^\\\\]*\\\\$)(?![^\\\\\\[\\])]*\\([^\\\\\\[\\])]*$)(?![^\\\\\\]]*\\[[^\\\\\\]]*$)";

    /// <summary>Characters, their classes, and groups without groups.</summary>
    public const string Inner = $"^(?:{Atom}[*+?]?|\\((?:\\?:)?(?:{Atom}[*+?]?|\\|)*\\)[*+?]?|[\\^$|])*$";

    private const string Atom = $"(?:{Literal}|\\.|{Escape}|{Class})";
}
