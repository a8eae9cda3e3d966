import {fail, LoadError} from '../source/index.ts';

export type Later = typeof import('../later.ts');

let later: Later | undefined;

/** What is loaded on first use, once it is there. */
export const getLater = (): Later | undefined => later;

/** @throws LoadError if it cannot be had. */
export async function loadLater(): Promise<Later> {
  try {
    later = await import('../later.ts');
    return later;
  } catch {
    const hint = 'Put its files into one folder';
    throw new LoadError(fail('part-missing', 'A part of cited-timeline is missing', hint).problem);
  }
}
