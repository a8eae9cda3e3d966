/** Says which of the known fields an unknown one may be meant for, or else which there are. */
export function suggest(key: string, known: readonly string[]): string {
  const meant = known.find(
    name => strayLetters(key.slice(0, 20), name) <= Math.min(2, key.length / 2),
  );
  return meant ? `Perhaps “${meant}” is meant` : `Known are ${known.join(', ')}`;
}

/** How many letters one of two words has and the other has not. Swapping letters changes nothing. */
function strayLetters(a: string, b: string): number {
  let rest = b.toLowerCase();
  for (const letter of a.toLowerCase())
    rest = rest.includes(letter) ? rest.replace(letter, '') : `${rest} `;
  return rest.length;
}
