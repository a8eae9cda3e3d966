/**
 * What counts as the same to who searches: letters without their case and accents, in whichever of
 * several ways they can be written.
 */

/**
 * After case and accents, letters that stand for others: each group has one, then what stands for it.
 * What Unicode does not take apart; final sigma, and i without its dot; the yeh, kaf and heh of Arabic
 * and of Persian; quotation marks, apostrophes and dashes.
 */
const VARIANTS = [
  ...['ßss', 'ςσ', 'ıi', 'łl', 'øo', 'đd', 'ðd', 'ħh', 'æae', 'œoe', 'þth'],
  ...['\u06cc\u064a', '\u0649\u064a', '\u06a9\u0643', '\u0629\u0647', '\u06c1\u0647'],
  ...Array.from('“”„«»「」『』\u05f4', mark => `${mark}"`),
  ...Array.from('‘’ʼ՚\u05f3', mark => `${mark}'`),
  ...Array.from('‐–—−֊\u05be', mark => `${mark}-`),
];
const SAME = new Map(VARIANTS.map(([from = '', ...to]) => [from, to.join('')]));
// Digits of Arabic, Persian and Hindi.
for (const zero of [0x660, 0x6f0, 0x966])
  for (let i = 0; i < 10; i++) SAME.set(String.fromCharCode(zero + i), `${i}`);
const VARIANT = new RegExp(`[${Array.from(SAME.keys()).join('')}]`, 'g');

/**
 * Accents, and what is not seen. These are the marks that no alphabet counts among its letters: those
 * of Latin, Greek and Cyrillic, the points of Hebrew, the vowels and hamzas of Arabic, the nukta of
 * Hindi; but not the vowels of India and Thailand. With them goes what stands within words: the
 * Arabic stretch, the Armenian stress, question and exclamation marks, soft hyphens, joiners.
 */
const MARKS =
  /[\p{Cf}\u0640\u093c\u055b\u055c\u055e]|(?=[\u0300-\u074a\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe2f])\p{M}/gu;

/**
 * A text as it is compared: two in which a reader sees the same words become the same. It may be of
 * another length. White space becomes single spaces; control characters stay.
 *
 * ё is е, as mostly it is written so, but й is not и: Unicode's collation (CLDR, root) has one as an
 * accent and the other as a letter. か is not が. Syllables of Korean are taken apart, so that one that
 * is being typed finds what it may become.
 */
export function fold(text: string): string {
  const line = text.replace(/\s{2,}|[^\S ]/g, ' ');
  if (!/\P{ASCII}/u.test(line)) return line.toLowerCase();
  return (
    line
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll('и\u0306', 'й')
      .replace(MARKS, '')
      // Put together again, no letter is part of another, but for Korean syllables.
      .normalize()
      .replace(/[가-힣]+/g, syllables => syllables.normalize('NFD'))
      // In capitals, Armenian և is ԵՎ; taken apart, it is եւ.
      .replaceAll('եվ', 'եւ')
      .replace(VARIANT, letter => SAME.get(letter) as string)
  );
}
