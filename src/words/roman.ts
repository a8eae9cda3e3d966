const LETTERS: readonly (readonly [value: number, letters: string])[] = [
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A century or millennium in Roman numerals; from 100 on, which nobody reads so, in digits. */
export function roman(number: number): string {
  if (number < 1 || number > 99) return String(number);
  let rest = number;
  let text = '';
  for (const [value, letters] of LETTERS) {
    text += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
