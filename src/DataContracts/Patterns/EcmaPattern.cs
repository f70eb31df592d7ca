using System.Text;
using System.Text.RegularExpressions;

namespace DataContracts.Patterns;

internal sealed class EcmaPattern
{
    private readonly Regex _regex;

    private EcmaPattern(string source)
    {
        Source = source;
        _regex = new Regex(source, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    public string Source { get; }

    public static bool TryParse(string pattern, out EcmaPattern? compiled, out PatternError? error)
    {
        try
        {
            compiled = new EcmaPattern(pattern);
            error = null;
            return true;
        }
        catch (RegexParseException exception)
        {
            compiled = null;
            error = new PatternError(exception.Offset, exception.Message);
            return false;
        }
    }

    public PatternMatch Match(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return _regex.IsMatch(Encoding.UTF8.GetString(utf8)) ? PatternMatch.Yes : PatternMatch.No;
        }
        catch (RegexMatchTimeoutException)
        {
            return PatternMatch.TimedOut;
        }
    }
}
