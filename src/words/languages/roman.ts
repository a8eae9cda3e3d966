const LETTERS: readonly (readonly [number, string])[] = [
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A century or millennium, 1 to 99, in Roman numerals. Nobody reads longer ones: they are undefined. */
export function roman(number: number): string | undefined {
  if (number < 1 || number > 99) return undefined;
  let rest = number;
  let text = '';
  for (const [value, letters] of LETTERS) {
    text += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
