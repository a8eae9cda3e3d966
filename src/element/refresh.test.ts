import {expect} from '@open-wc/testing';
import {tryJson} from '../source/text.ts';
import {Refresh, type RefreshHost, type Stale} from './refresh.ts';

/** A clock of the test's own, and what is asked and answered. */
class World implements RefreshHost {
  src = 'live.json';
  count = 1;
  readonly taken: unknown[] = [];
  readonly ages: (Stale | undefined)[] = [];
  readonly asked: {readonly url: string; readonly init: RequestInit}[] = [];
  answer: () => Response | Promise<Response> = () => new Response('[{"title": "A"}]');
  isHidden = false;
  now = 1e12;
  readonly refresh = new Refresh(this);
  #timers: {readonly id: number; at: number; readonly every?: number; run(): void}[] = [];
  #ids = 1;
  /** How many answers the browser is reading. */
  #reading = 0;
  readonly #original = {
    ...{fetch, setTimeout, clearTimeout, setInterval, clearInterval},
    ...{now: Date.now, random: Math.random},
  };

  constructor() {
    const add = (run: () => void, ms = 0, every?: number): number => {
      this.#timers.push({id: this.#ids, at: this.now + ms, run, ...(every && {every})});
      return this.#ids++;
    };
    const remove = (id?: unknown): void => {
      this.#timers = this.#timers.filter(timer => timer.id !== id);
    };
    Object.assign(window, {
      setTimeout: add,
      setInterval: (run: () => void, ms: number) => add(run, ms, ms),
      clearTimeout: remove,
      clearInterval: remove,
      fetch: async (url: string, init: RequestInit) => {
        this.asked.push({url, init});
        const answer = await this.answer();
        init.signal?.throwIfAborted();
        const read = answer.text.bind(answer);
        answer.text = async () => {
          this.#reading++;
          try {
            return await read();
          } finally {
            this.#reading--;
          }
        };
        return answer;
      },
    });
    Date.now = () => this.now;
    Math.random = () => 0.5;
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => this.isHidden});
  }

  /** How many ms it is until something is due. */
  get due(): number[] {
    return this.#timers.map(({at}) => at - this.now).sort((a, b) => a - b);
  }

  restore(): void {
    this.refresh.stop();
    const {now, random, ...rest} = this.#original;
    Object.assign(window, rest);
    Date.now = now;
    Math.random = random;
    Reflect.deleteProperty(document, 'hidden');
  }

  /** Lets so much time go by, and all that is due be done. */
  async pass(seconds: number): Promise<void> {
    const until = this.now + seconds * 1000;
    for (;;) {
      const next = this.#timers.filter(({at}) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.now = Math.max(this.now, next.at);
      if (next.every) next.at += next.every;
      else this.#timers = this.#timers.filter(timer => timer !== next);
      next.run();
      await this.settle();
    }
    this.now = until;
  }

  /** Waits for answers that are here, however long the browser takes to read them. */
  async settle(): Promise<void> {
    for (let i = 0; i < 5; i = this.#reading ? 0 : i + 1) {
      await new Promise(resolve => this.#original.setTimeout.call(window, resolve));
    }
  }

  async look(isHidden: boolean): Promise<void> {
    this.isHidden = isHidden;
    document.dispatchEvent(new Event('visibilitychange'));
    await this.settle();
  }

  async parse(text: string) {
    return tryJson(text) ?? {problem: {} as never};
  }
  take(input: unknown): void {
    this.taken.push(input);
  }
  age(stale: Stale | undefined): void {
    this.ages.push(stale);
  }
}

const failing = (init: ResponseInit = {status: 503}) => new Response('', init);

describe('asking for the data again', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });
  afterEach(() => world.restore());

  it('is done every so many seconds, past the browser’s own store', async () => {
    world.refresh.start(60);
    await world.pass(59);
    expect(world.asked).to.have.length(0);
    await world.pass(1);
    expect(world.asked[0]).to.include({url: 'live.json'});
    expect(world.asked[0]?.init).to.include({cache: 'no-cache'});
    await world.pass(120);
    expect(world.asked).to.have.length(3);
    expect(world.ages).to.deep.equal([]);
  });

  for (const seconds of [0, -1, Number.NaN, Infinity]) {
    it(`is not done every ${seconds} seconds`, async () => {
      world.refresh.start(seconds);
      expect(world.due).to.deep.equal([]);
      await world.look(false);
      expect(world.asked).to.have.length(0);
    });
  }

  for (const [seconds, ms] of [
    [1e-9, 5000],
    [4, 5000],
    [7.5, 7500],
    [1e9, 2 ** 31 - 1],
  ] as const) {
    it(`is done after ${ms} ms for ${seconds} s`, () => {
      world.refresh.start(seconds);
      expect(world.due).to.deep.equal([ms]);
    });
  }

  it('takes what is new, and nothing that is known by its text', async () => {
    world.refresh.start(60);
    await world.pass(180);
    expect(world.taken).to.deep.equal([[{title: 'A'}]]);
    world.answer = () => new Response('[{"title": "B"}]');
    await world.pass(120);
    expect(world.taken).to.deep.equal([[{title: 'A'}], [{title: 'B'}]]);
  });

  it('takes nothing that is known by its ETag, and does not read it', async () => {
    let etag = '"1"';
    let reads = 0;
    world.answer = () => {
      const response = new Response('[{"title": "A"}]', {headers: {etag}});
      const {text} = response;
      return Object.assign(response, {
        text() {
          reads++;
          return text.call(response);
        },
      });
    };
    world.refresh.start(60);
    await world.pass(180);
    expect([world.asked.length, world.taken.length, reads]).to.deep.equal([3, 1, 1]);
    etag = '"2"';
    await world.pass(120);
    expect([world.asked.length, world.taken.length, reads]).to.deep.equal([5, 2, 2]);
    // Of another address it says nothing.
    world.src = 'other.json';
    await world.pass(60);
    expect([world.taken.length, reads]).to.deep.equal([3, 3]);
  });

  it('takes an answer without a body as what it had, if it had any', async () => {
    world.refresh.start(60);
    await world.pass(60);
    world.answer = () => new Response(null, {status: 304});
    await world.pass(60);
    expect([world.taken.length, world.ages.length]).to.deep.equal([1, 0]);
    world.refresh.start(60);
    await world.pass(60);
    expect(world.ages).to.have.length(1);
  });

  it('waits for someone to look, and then asks at once if it is time', async () => {
    world.refresh.start(60);
    await world.look(true);
    await world.pass(59);
    await world.look(false);
    expect(world.asked).to.have.length(0);
    await world.look(true);
    await world.pass(600);
    expect(world.asked).to.have.length(0);
    await world.look(false);
    expect(world.asked).to.have.length(1);
    await world.look(true);
    await world.look(false);
    expect(world.asked).to.have.length(1);
    await world.pass(60);
    expect(world.asked).to.have.length(2);
  });

  it('is never done twice at once', async () => {
    let give = (_: Response): void => {};
    world.answer = () =>
      new Promise(resolve => {
        give = resolve;
      });
    world.refresh.start(5);
    await world.pass(60);
    await world.look(true);
    await world.look(false);
    window.dispatchEvent(new Event('online'));
    await world.settle();
    expect(world.asked).to.have.length(1);
    give(new Response('[{"date": "1900"}]'));
    await world.settle();
    expect(world.taken).to.deep.equal([[{date: '1900'}]]);
    await world.pass(5);
    expect(world.asked).to.have.length(2);
  });

  it('is given up when it is stopped, and begins anew', async () => {
    let give = (_: Response): void => {};
    world.answer = () =>
      new Promise(resolve => {
        give = resolve;
      });
    world.refresh.start(60);
    await world.pass(60);
    const late = give;
    world.refresh.stop();
    expect(world.asked[0]?.init.signal?.aborted).to.equal(true);
    world.refresh.start(60);
    late(new Response('[{"date": "1900"}]'));
    await world.settle();
    expect([world.taken, world.ages]).to.deep.equal([[], []]);
    await world.pass(60);
    expect(world.asked).to.have.length(2);
    world.refresh.stop();
    expect(world.due).to.deep.equal([]);
    await world.look(false);
    window.dispatchEvent(new Event('online'));
    expect(world.asked).to.have.length(2);
  });

  it('is given up when no answer comes for long', async () => {
    world.answer = () => new Promise(() => {});
    window.fetch = (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    world.refresh.start(60);
    await world.pass(60 + 299);
    expect(world.ages).to.have.length(0);
    await world.pass(1);
    expect(world.ages).to.have.length(1);
  });

  const unusable: [about: string, answer: () => Response | Promise<Response>][] = [
    ['no answer', () => Promise.reject(new TypeError('no network'))],
    ['an error', () => new Response('[{"title": "B"}]', {status: 500})],
    ['nothing', () => new Response('')],
    ['nothing at all', () => new Response(null, {status: 204})],
    ['a page', () => new Response('<!doctype html><title>Log in</title>')],
    ['broken JSON', () => new Response('[{"title": "B"},')],
    ['a text', () => new Response('"busy"')],
    ['null', () => new Response('null')],
    ['an error’s object', () => new Response('{"error": "too many requests"}')],
    ['events that are none', () => new Response('{"events": "soon"}')],
    ['a list of what are no events', () => new Response('["busy", 1, null]')],
    ['an empty list', () => new Response('[]')],
    ['a list of what says nothing', () => new Response('[{"message": "Not found"}, {}]')],
    ['an empty document', () => new Response('{"title": "T", "events": []}')],
  ];
  for (const [about, answer] of unusable) {
    it(`keeps what there is where the answer is ${about}, and says how old it is`, async () => {
      world.refresh.start(60, world.now - 5000);
      await world.pass(60);
      expect(world.taken).to.have.length(1);
      const lastGood = world.now;
      world.answer = answer;
      await world.pass(60);
      expect(world.taken).to.have.length(1);
      expect(world.ages).to.deep.equal([{lastGood, failedSince: world.now}]);
    });
  }

  it('takes an empty list where there were no entries', async () => {
    world.count = 0;
    world.answer = () => new Response('{"events": []}');
    world.refresh.start(60);
    await world.pass(60);
    expect([world.taken, world.ages]).to.deep.equal([[{events: []}], []]);
  });

  it('says how old it is each minute until a check succeeds', async () => {
    world.answer = () => failing();
    const loaded = world.now - 9000;
    world.refresh.start(600, loaded);
    await world.pass(600);
    const failedSince = world.now;
    await world.pass(300);
    expect(world.ages).to.deep.equal(Array(6).fill({lastGood: loaded, failedSince}));
    world.answer = () => new Response('[{"date": "1900"}]');
    await world.pass(900);
    expect(world.ages.at(-1)).to.equal(undefined);
    const {length} = world.ages;
    await world.pass(590);
    expect(world.ages).to.have.length(length);
  });

  it('is done ever less often after failures, and as before once it succeeds', async () => {
    world.answer = () => failing();
    world.refresh.start(60);
    const pauses: number[] = [];
    await world.pass(60);
    for (let i = 0; i < 6; i++) {
      const {length} = world.asked;
      let seconds = 0;
      for (; world.asked.length === length; seconds++) await world.pass(1);
      pauses.push(seconds);
    }
    expect(pauses).to.deep.equal([120, 240, 480, 960, 960, 960]);
    world.answer = () => new Response('[{"date": "1900"}]');
    await world.pass(960);
    const {length} = world.asked;
    await world.pass(60);
    expect(world.asked).to.have.length(length + 1);
  });

  for (const [seconds, share, pause] of [
    [60, 0, 90],
    [60, 0.999999, 150],
    [3000, 0.5, 3600],
    [7200, 0.5, 7200],
  ] as const) {
    it(`waits ${pause} s after a failure of what is asked every ${seconds} s, at ${share}`, async () => {
      Math.random = () => share;
      world.answer = () => failing();
      world.refresh.start(seconds);
      await world.pass(seconds);
      // The other is for saying how old it is.
      expect(world.due.map(ms => Math.round(ms / 1000))).to.deep.equal(
        [60, pause].sort((a, b) => a - b),
      );
    });
  }

  const asked: [value: string, pause: number][] = [
    ['300', 300],
    ['1', 120],
    [' 600 ', 600],
    ['soon', 120],
    ['-1', 120],
    ['', 120],
    ['1e99', 120],
    ['99999999', 86_400],
    [new Date(1e12 + 660_000).toUTCString(), 600],
    [new Date(0).toUTCString(), 120],
  ];
  for (const [value, pause] of asked) {
    it(`waits ${pause} s where the server asks for “${value}”`, async () => {
      world.answer = () => failing({status: 429, headers: {'retry-after': value}});
      world.refresh.start(60);
      await world.pass(60);
      expect(world.due).to.deep.equal([60_000, pause * 1000].sort((a, b) => a - b));
      window.dispatchEvent(new Event('online'));
      expect(world.asked).to.have.length(1);
    });
  }

  it('is done at once when a connection that was lost is back', async () => {
    world.answer = () => Promise.reject(new TypeError('no network'));
    world.refresh.start(60);
    window.dispatchEvent(new Event('online'));
    expect(world.asked).to.have.length(0);
    await world.pass(60);
    world.answer = () => new Response('[{"date": "1900"}]');
    window.dispatchEvent(new Event('online'));
    await world.settle();
    expect(world.taken).to.deep.equal([[{date: '1900'}]]);
    expect(world.ages.at(-1)).to.equal(undefined);
  });

  it('is not done twice at once for that', async () => {
    world.answer = () => Promise.reject(new TypeError('no network'));
    world.refresh.start(60);
    await world.pass(60);
    world.answer = () => new Promise(() => {});
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('online'));
    expect(world.asked).to.have.length(2);
  });
});
