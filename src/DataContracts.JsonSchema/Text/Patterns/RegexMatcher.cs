using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>
/// A pattern as .NET Regex, bounded in time: for what is not regular. Regular patterns do without it, since for pairs of surrogates
/// RegexOptions.NonBacktracking was seen to miss matches at a final line feed.
/// </summary>
internal sealed class RegexMatcher : IPatternMatcher
{
    private const int MaxStackLength = 256;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly Regex regex;

    public RegexMatcher(PatternSyntax syntax) => regex = new Regex(RegexWriter.Write(syntax), RegexOptions.CultureInvariant, Timeout);

    public PatternMatch Match(ReadOnlySpan<byte> utf8)
    {
        char[]? rented = utf8.Length > MaxStackLength ? ArrayPool<char>.Shared.Rent(utf8.Length) : null;
        try
        {
            Span<char> chars = rented ?? stackalloc char[MaxStackLength];
            int length = Encoding.UTF8.GetChars(utf8, chars);
            return regex.IsMatch(chars[..length]) ? PatternMatch.Yes : PatternMatch.No;
        }
        catch (RegexMatchTimeoutException)
        {
            return PatternMatch.TimedOut;
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }
    }
}
