using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DataContracts.Signals;

/// <summary>How texts are written in documents and histories of signals, which people print and review.</summary>
internal static class SignalsJson
{
    /// <summary>Letters stay readable; whatever reorders or hides text on a screen is an escape.</summary>
    public static JavaScriptEncoder Encoder { get; } = Create();

    private static JavaScriptEncoder Create()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacter('\u061C');
        settings.ForbidRanges(
            UnicodeRange.Create('\u200B', '\u200F'),
            UnicodeRange.Create('\u2028', '\u202E'),
            UnicodeRange.Create('\u2060', '\u206F'),
            UnicodeRange.Create('\uFFF0', '\uFFFF'));
        settings.ForbidCharacter('\uFEFF');
        return JavaScriptEncoder.Create(settings);
    }
}
