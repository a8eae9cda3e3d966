import type {CSSResultOrNative, ReactiveControllerHost} from 'lit';
import {fail, LoadError} from '../source/index.ts';
import {warn} from './warn.ts';

export type Later = typeof import('../later.ts');
export type Reader = typeof import('../reader.ts');
export type Citer = typeof import('../citing.ts');

/** A file that is loaded on first use. */
export class Part<Module> {
  /** What it exports, once it is there. */
  module: Module | undefined;
  /** It was asked for in vain. */
  isMissing = false;
  readonly #get: () => Promise<Module>;
  #coming: Promise<Module> | undefined;

  constructor(get: () => Promise<Module>) {
    this.#get = get;
  }

  /** @throws LoadError if it cannot be had; the same to all who wait for it. */
  load(): Promise<Module> {
    this.#coming ??= this.#get().then(
      module => {
        this.module = module;
        return module;
      },
      () => {
        this.#coming = undefined;
        this.isMissing = true;
        const hint = 'Keep its files together';
        const {problem} = fail('part-missing', 'A part of cited-timeline is missing', hint);
        throw new LoadError(problem);
      },
    );
    return this.#coming;
  }

  /** Loads it for one who asks again then; if it cannot be had, the console says so. */
  want(update: () => void): void {
    this.load().then(update, ({problem}) => {
      warn([problem]);
      update();
    });
  }
}

export const later = new Part(() => import('../later.ts'));
export const reader = new Part(() => import('../reader.ts'));
export const citer = new Part(() => import('../citing.ts'));

/** The styles of all that is there by now, always in the same order. */
export const loadedStyles = (): CSSResultOrNative[] =>
  [later, reader, citer].flatMap(({module}) => module?.styles ?? []);

/** What one element makes of a part, once that is there. What is asked of it before waits for it. */
export class OnFirstUse<Module extends {readonly styles: readonly CSSResultOrNative[]}, Made> {
  made: Made | undefined;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #part: Part<Module>;
  readonly #make: (module: Module) => Made;
  #asked: ((made: Made) => void)[] = [];

  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    part: Part<Module>,
    make: (module: Module) => Made,
  ) {
    this.#host = host;
    this.#part = part;
    this.#make = make;
  }

  /** Before anything is drawn: takes what has come since. */
  update(): void {
    const {module} = this.#part;
    if (!module || this.made) return;
    this.made = this.#make(module);
    for (const ask of this.#asked.splice(0)) ask(this.made);
  }

  /** Asks for something that it does. */
  ask(ask: (made: Made) => void): void {
    if (this.made) {
      ask(this.made);
      return;
    }
    this.#asked.push(ask);
    this.load();
  }

  /** It is used, or soon will be. */
  load(): void {
    const {module, isMissing} = this.#part;
    const update = (): void => this.#host.requestUpdate();
    if (this.made) return;
    if (module) update();
    else if (!isMissing) this.#part.want(update);
  }
}
