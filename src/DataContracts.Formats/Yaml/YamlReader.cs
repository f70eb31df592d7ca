using System.Text;
using YamlDotNet.Core;

namespace DataContracts.Formats;

/// <summary>Reads YAML (1.2, core schema): one document, what JSON can say, nothing that readers understand differently.</summary>
public static class YamlReader
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a document. Each value is where it is in the file; what an alias repeats is at the alias.</summary>
    /// <param name="bytes">The bytes; a byte order mark is skipped.</param>
    /// <param name="path">What to call it.</param>
    /// <param name="maxDepth">The deepest nesting of sequences and mappings.</param>
    /// <param name="problem">Why there is no document, or null.</param>
    /// <returns>The document, or null where the bytes are not one.</returns>
    public static SourceDocument? Read(ReadOnlyMemory<byte> bytes, string path, int maxDepth, out SyntaxProblem? problem)
    {
        try
        {
            var utf8 = bytes.Span;
            var text = s_strict.GetString(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8);
            ConflictMarkers.Refuse(text);
            problem = null;
            return new YamlTree(new Parser(new StringReader(text)), maxDepth).Read(path);
        }
        catch (DecoderFallbackException)
        {
            problem = new SyntaxProblem(SyntaxRules.NotUtf8, SourceRange.FileStart, "the file is not UTF-8");
        }
        catch (YamlProblemException exception)
        {
            problem = exception.Problem;
        }
        catch (YamlException exception)
        {
            problem = new SyntaxProblem(SyntaxRules.NotJson, Positions.At(exception.Start), "this is not YAML: " + exception.Message)
            {
                MessageWithoutText = "this is not YAML",
            };
        }

        return null;
    }
}
