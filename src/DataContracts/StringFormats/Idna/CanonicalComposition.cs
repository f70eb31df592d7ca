using System.Text;

namespace DataContracts.StringFormats.Idna;

/// <summary>The pairs of code points which normalisation form C writes as one, as far as both may stand in a label.</summary>
internal static class CanonicalComposition
{
    public static bool Composes(Rune first, Rune second)
    {
        Span<char> text = stackalloc char[2];
        var length = first.EncodeToUtf16(text);
        return FirstsOf(second.Value).AsSpan().IndexOf(text[..length], StringComparison.Ordinal) >= 0;
    }

    private static string FirstsOf(int second) => second switch
    {
        0x0300 => "aeinouwyâêôüăēōơưαεηιουωϊϋеиἀἁἐἑἠἡἰἱὀὁὐὑὠὡ",
        0x0301 => "acegiklmnoprsuwyzâåæçêïôõøüăēōũơưαεηιουωϊϋгкἀἁἐἑἠἡἰἱὀὁὐὑὠὡ",
        0x0302 => "aceghijosuwyzạẹọ",
        0x0303 => "aeinouvyâêôăơư",
        0x0304 => "aegiouyäæõöüǫȧȯαιυиуḷṛ",
        0x0306 => "aegiouȩαιυаежиуạ",
        0x0307 => "abcdefghmnoprstwxyzśšṣ",
        0x0308 => "aehiotuwxyõūιυаежзиоучыэіәө",
        0x0309 => "aeiouyâêôăơư",
        0x030A => "auwy",
        0x030B => "ouу",
        0x030C => "acdeghijklnorstuzüʒ",
        0x030F => "aeioruѵ",
        0x0311 => "aeioru",
        0x0313 => "αεηιορυω",
        0x0314 => "αεηιορυω",
        0x031B => "ou",
        0x0323 => "abdehiklmnorstuvwyzơư",
        0x0324 => "u",
        0x0325 => "a",
        0x0326 => "st",
        0x0327 => "cdeghklnrst",
        0x0328 => "aeiou",
        0x032D => "delntu",
        0x032E => "h",
        0x0330 => "eiu",
        0x0331 => "bdhklnrtz",
        0x0342 => "αηιυωϊϋἀἁἠἡἰἱὐὑὠὡ",
        0x0653 => "\u0627",
        0x0654 => "\u0627\u0648\u064A\u06C1\u06D2\u06D5",
        0x0655 => "\u0627",
        0x093C => "नरळ",
        0x09BE => "\u09C7",
        0x09D7 => "\u09C7",
        0x0B3E => "\u0B47",
        0x0B56 => "\u0B47",
        0x0B57 => "\u0B47",
        0x0BBE => "\u0BC6\u0BC7",
        0x0BD7 => "ஒ\u0BC6",
        0x0C56 => "\u0C46",
        0x0CC2 => "\u0CC6",
        0x0CD5 => "\u0CBF\u0CC6\u0CCA",
        0x0CD6 => "\u0CC6",
        0x0D3E => "\u0D46\u0D47",
        0x0D57 => "\u0D46",
        0x0DCA => "\u0DD9\u0DDC",
        0x0DCF => "\u0DD9",
        0x0DDF => "\u0DD9",
        0x102E => "ဥ",
        0x1B35 => "ᬅᬇᬉᬋᬍᬑ\u1B3A\u1B3C\u1B3E\u1B3F\u1B42",
        0x3099 => "うかきくけこさしすせそたちつてとはひふへほゝウカキクケコサシスセソタチツテトハヒフヘホワヰヱヲヽ",
        0x309A => "はひふへほハヒフヘホ",
        0x110BA => "\U00011099\U0001109B\U000110A5",
        0x11127 => "\U00011131\U00011132",
        0x1133E => "\U00011347",
        0x11357 => "\U00011347",
        0x114B0 => "\U000114B9",
        0x114BA => "\U000114B9",
        0x114BD => "\U000114B9",
        0x115AF => "\U000115B8\U000115B9",
        0x11930 => "\U00011935",
        _ => "",
    };
}
