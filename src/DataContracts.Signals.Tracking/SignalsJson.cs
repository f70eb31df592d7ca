using System.Text;

namespace DataContracts.Signals;

/// <summary>How texts are written in documents and histories of signals, which people print and review.</summary>
internal static class SignalsJson
{
    /// <summary>
    /// JSON in which whatever reorders or hides text on a screen is an escape. It can only be inside a string, where its escape means the
    /// same.
    /// </summary>
    public static byte[] Escape(ReadOnlySpan<byte> json) =>
        Encoding.UTF8.GetBytes(string.Join('\n', Encoding.UTF8.GetString(json).Split('\n').Select(TerminalText.Escape)));
}
