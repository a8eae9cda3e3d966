import {fail, LoadError} from '../source/index.ts';

export type Later = typeof import('../later.ts');

let later: Later | undefined;
let isMissing = false;

/** What is loaded on first use, once it is there. */
export const getLater = (): Later | undefined => later;

/** It is there, or was asked for in vain. */
export const isAsked = (): boolean => !!later || isMissing;

/** @throws LoadError if it cannot be had. */
export async function loadLater(): Promise<Later> {
  try {
    later = await import('../later.ts');
    return later;
  } catch {
    isMissing = true;
    const hint = 'Keep its files together';
    throw new LoadError(fail('part-missing', 'A part of cited-timeline is missing', hint).problem);
  }
}
