import {fail, LoadError} from '../source/index.ts';

export type Later = typeof import('../later.ts');
export type Reader = typeof import('../reader.ts');

let later: Later | undefined;
let reader: Reader | undefined;
let isMissing = false;

/** What is loaded on first use, once it is there. */
export const getLater = (): Later | undefined => later;
export const getReader = (): Reader | undefined => reader;

/** It is there, or something was asked for in vain. */
export const isAsked = (): boolean => !!later || isMissing;
export const isReaderAsked = (): boolean => !!reader || isMissing;

/** @throws LoadError if it cannot be had. */
export async function loadLater(): Promise<Later> {
  later = await import('../later.ts').catch(miss);
  return later;
}

/** @throws LoadError if it cannot be had. */
export async function loadReader(): Promise<Reader> {
  reader = await import('../reader.ts').catch(miss);
  return reader;
}

function miss(): never {
  isMissing = true;
  const hint = 'Keep its files together';
  throw new LoadError(fail('part-missing', 'A part of cited-timeline is missing', hint).problem);
}
