// Writes Text/Patterns/Unicode/unicode.br: the properties that ECMA-262 has for \\p{...}, and which characters are equal without regard
// to case. The source is the Unicode Character Database in the ICU of the node that runs this: node build/unicode-tables.mjs FILE
// Format, compressed with Brotli: the version on the first line, then a line for each set: its names, a tab, and its boundaries
// (where membership flips, beginning outside) as hexadecimal differences. The line "case" holds the classes of equal characters.
import { brotliCompressSync, constants } from 'node:zlib';
import { writeFileSync } from 'node:fs';

const end = 0x110000;
const binary = 'Alphabetic,Alpha Bidi_Control,Bidi_C Bidi_Mirrored,Bidi_M Case_Ignorable,CI Cased Changes_When_Casefolded,CWCF '
  + 'Changes_When_Casemapped,CWCM Changes_When_Lowercased,CWL Changes_When_NFKC_Casefolded,CWKCF Changes_When_Titlecased,CWT '
  + 'Changes_When_Uppercased,CWU Dash Default_Ignorable_Code_Point,DI Deprecated,Dep Diacritic,Dia Emoji Emoji_Component,EComp '
  + 'Emoji_Modifier,EMod Emoji_Modifier_Base,EBase Emoji_Presentation,EPres Extended_Pictographic,ExtPict Extender,Ext '
  + 'Grapheme_Base,Gr_Base Grapheme_Extend,Gr_Ext IDS_Binary_Operator,IDSB IDS_Trinary_Operator,IDST ID_Continue,IDC ID_Start,IDS '
  + 'Ideographic,Ideo Logical_Order_Exception,LOE Lowercase,Lower Math Pattern_Syntax,Pat_Syn Quotation_Mark,QMark Radical '
  + 'Sentence_Terminal,STerm Soft_Dotted,SD Terminal_Punctuation,Term Unified_Ideograph,UIdeo Uppercase,Upper Variation_Selector,VS '
  + 'XID_Continue,XIDC XID_Start,XIDS';
const categories = 'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Cn';
const scripts = 'Adlam Adlm Aghb Ahom Anatolian_Hieroglyphs Arab Arabic Armenian Armi Armn Avestan Avst Bali Balinese Bamu Bamum Bass Bassa_Vah Batak Batk Beng Bengali Berf Beria_Erfe Bhaiksuki Bhks Bopo Bopomofo Brah Brahmi Brai Braille Bugi Buginese Buhd Buhid Cakm Canadian_Aboriginal Cans Cari Carian Caucasian_Albanian Chakma Cham Cher Cherokee Chorasmian Chrs Common Copt Coptic Cpmn Cprt Cuneiform Cypriot Cypro_Minoan Cyrillic Cyrl Deseret Deva Devanagari Diak Dives_Akuru Dogr Dogra Dsrt Dupl Duployan Egyp Egyptian_Hieroglyphs Elba Elbasan Elym Elymaic Ethi Ethiopic Gara Garay Geor Georgian Glag Glagolitic Gong Gonm Goth Gothic Gran Grantha Greek Grek Gujarati Gujr Gukh Gunjala_Gondi Gurmukhi Guru Gurung_Khema Han Hang Hangul Hani Hanifi_Rohingya Hano Hanunoo Hatr Hatran Hebr Hebrew Hira Hiragana Hluw Hmng Hmnp Hung Imperial_Aramaic Inherited Inscriptional_Pahlavi Inscriptional_Parthian Ital Java Javanese Kaithi Kali Kana Kannada Katakana Kawi Kayah_Li Khar Kharoshthi Khitan_Small_Script Khmer Khmr Khoj Khojki Khudawadi Kirat_Rai Kits Knda Krai Kthi Lana Lao Laoo Latin Latn Lepc Lepcha Limb Limbu Lina Linb Linear_A Linear_B Lisu Lyci Lycian Lydi Lydian Mahajani Mahj Maka Makasar Malayalam Mand Mandaic Mani Manichaean Marc Marchen Masaram_Gondi Medefaidrin Medf Meetei_Mayek Mend Mende_Kikakui Merc Mero Meroitic_Cursive Meroitic_Hieroglyphs Miao Mlym Modi Mong Mongolian Mro Mroo Mtei Mult Multani Myanmar Mymr Nabataean Nag_Mundari Nagm Nand Nandinagari Narb Nbat New_Tai_Lue Newa Nko Nkoo Nshu Nushu Nyiakeng_Puachue_Hmong Ogam Ogham Ol_Chiki Ol_Onal Olck Old_Hungarian Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_Sogdian Old_South_Arabian Old_Turkic Old_Uyghur Onao Oriya Orkh Orya Osage Osge Osma Osmanya Ougr Pahawh_Hmong Palm Palmyrene Pau_Cin_Hau Pauc Perm Phag Phags_Pa Phli Phlp Phnx Phoenician Plrd Prti Psalter_Pahlavi Qaac Qaai Rejang Rjng Rohg Runic Runr Samaritan Samr Sarb Saur Saurashtra Sgnw Sharada Shavian Shaw Shrd Sidd Siddham Sidetic Sidt SignWriting Sind Sinh Sinhala Sogd Sogdian Sogo Sora Sora_Sompeng Soyo Soyombo Sund Sundanese Sunu Sunuwar Sylo Syloti_Nagri Syrc Syriac Tagalog Tagb Tagbanwa Tai_Le Tai_Tham Tai_Viet Tai_Yo Takr Takri Tale Talu Tamil Taml Tang Tangsa Tangut Tavt Tayo Telu Telugu Tfng Tglg Thaa Thaana Thai Tibetan Tibt Tifinagh Tirh Tirhuta Tnsa Todhri Todr Tolong_Siki Tols Toto Tulu_Tigalari Tutg Ugar Ugaritic Unknown Vai Vaii Vith Vithkuqi Wancho Wara Warang_Citi Wcho Xpeo Xsux Yezi Yezidi Yi Yiii Zanabazar_Square Zanb Zinh Zyyy Zzzz';

function boundaries(property) {
  const pattern = new RegExp(`^\\p{${property}}$`, 'u');
  const found = [];
  let isInside = false;
  for (let point = 0; point < end; point++) {
    if (pattern.test(String.fromCodePoint(point)) !== isInside) {
      found.push(point);
      isInside = !isInside;
    }
  }

  return isInside ? [...found, end] : found;
}

const differences = points => points.map((point, i) => (point - (i ? points[i - 1] : 0)).toString(16)).join(' ');
const lines = [`Unicode ${process.versions.unicode}`];
for (const names of binary.split(' ')) {
  lines.push(`${names}\t${differences(boundaries(names.split(',')[0]))}`);
}

for (const name of categories.split(' ')) {
  lines.push(`gc=${name}\t${differences(boundaries(`gc=${name}`))}`);
}

// Two names of one script have the same characters, and no two scripts share one.
const byFirst = new Map();
for (const name of scripts.split(' ')) {
  const own = boundaries(`sc=${name}`);
  const known = byFirst.get(own[0]);
  if (known) {
    known.names.push(name);
  } else {
    byFirst.set(own[0], { names: [name], own, extended: boundaries(`scx=${name}`) });
  }
}

for (const { names, own, extended } of byFirst.values()) {
  lines.push(`${names.map(name => `sc=${name}`).join(',')}\t${differences(own)}`);
  lines.push(`${names.map(name => `scx=${name}`).join(',')}\t${differences(extended)}`);
}

const cased = [];
for (let point = 0; point < end; point++) {
  if (/[\p{CWCF}\p{CWCM}]/u.test(String.fromCodePoint(point))) {
    cased.push(String.fromCodePoint(point));
  }
}

const all = cased.join('');
const classes = [];
const seen = new Set();
for (const character of cased) {
  if (seen.has(character)) {
    continue;
  }

  const equal = [...all.matchAll(new RegExp(`\\u{${character.codePointAt(0).toString(16)}}`, 'giu'))].map(match => match[0]);
  equal.forEach(other => seen.add(other));
  if (equal.length > 1) {
    classes.push(equal.map(other => other.codePointAt(0)));
  }
}

// The first member of a class counts from that of the class before, the others from their neighbors.
const firsts = classes.map((members, i) => members[0] - (i ? classes[i - 1][0] : 0));
lines.push(`case\t${classes.map((members, i) => [firsts[i], ...members.slice(1).map((member, j) => member - members[j])].map(step => step.toString(16)).join(' ')).join(',')}`);
const text = Buffer.from(lines.join('\n') + '\n');
writeFileSync(process.argv[2], brotliCompressSync(text, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
}));
console.log(lines.length, text.length, classes.length);
