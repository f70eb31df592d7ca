using System.Security.Cryptography;
using System.Text;

namespace DataContracts.Reporting.Html;

/// <summary>A style sheet or a script that a page has inside, with the hash by which its security policy allows it.</summary>
/// <param name="Text">The text between the tags.</param>
internal sealed record PageResource(string Text)
{
    public string Hash => "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text))) + "'";

    public static PageResource Read(string name)
    {
        using var stream = typeof(PageResource).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A checkout may have other line breaks, and a parser of HTML makes them \n before it takes the hash.
        return new PageResource(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
