import {fail, LoadError} from '../source/index.ts';

export type Later = typeof import('../later.ts');
export type Reader = typeof import('../reader.ts');

interface Part<Module> {
  /** It, once it is there. */
  get(): Module | undefined;
  /** It is there, or was asked for in vain. */
  isAsked(): boolean;
  /** @throws LoadError if it cannot be had; the same to all who wait for it. */
  load(): Promise<Module>;
}

/** What is loaded on first use. */
function part<Module>(load: () => Promise<Module>): Part<Module> {
  let got: Module | undefined;
  let coming: Promise<Module> | undefined;
  let isMissing = false;
  const miss = (): never => {
    coming = undefined;
    isMissing = true;
    const hint = 'Keep its files together';
    throw new LoadError(fail('part-missing', 'A part of cited-timeline is missing', hint).problem);
  };
  return {
    get: () => got,
    isAsked: () => !!got || isMissing,
    load: () => {
      coming ??= load().then(module => {
        got = module;
        return module;
      }, miss);
      return coming;
    },
  };
}

export const {get: getLater, isAsked, load: loadLater} = part(() => import('../later.ts'));
export const {
  get: getReader,
  isAsked: isReaderAsked,
  load: loadReader,
} = part(() => import('../reader.ts'));
