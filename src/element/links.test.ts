import {expect} from '@open-wc/testing';
import {makeBox, prepareHistory, until} from './fixture.ts';
import {type AddressMessage, type LinkHost, Links} from './links.ts';

/** Remembers what it is told, in words. */
class FakeHost implements LinkHost {
  readonly element: LinkHost['element'];
  readonly ids: string[];
  readonly told: string[] = [];
  window: LinkHost['window'] = undefined;
  readonly place: Element;
  /** As long as it is the same, nothing has moved. */
  view: unknown = 'all';
  scrolls = 0;

  constructor(...ids: string[]) {
    this.ids = ids;
    this.element = Object.assign(document.createElement('div'), {
      updateComplete: Promise.resolve(),
      scrollIntoView: () => {
        this.scrolls++;
      },
    });
    this.place = this.element;
    makeBox().append(this.element);
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }
  open(id: string): void {
    this.told.push(`open ${id}`);
  }
  close(): void {
    this.told.push('close');
  }
  missing(id: string): void {
    this.told.push(`missing ${id}`);
  }
  restore(view: unknown): void {
    this.told.push(`restore ${view}`);
  }
  showRange(from: string | number, to: string | number): void {
    if (from === 'nonsense') throw new TypeError(from);
    this.told.push(`show ${from} to ${to}`);
  }
}

const DAY = 864e5;
const YEARS = [0, 3652 * DAY] as const;
const YEARS_TEXT = 'in=1970/1979';

describe('a timeline in the address', () => {
  const {href, hash: first} = location;
  const all: Links[] = [];
  const original = history.pushState;
  let pushes = 0;

  /** No more often than needed: WebKit refuses more than 100 changes in 10 s. */
  const put = (hash: string): void => {
    if (location.hash === hash && history.state === null) return;
    history.replaceState(null, '', href.replace(/#.*$/, '') + hash);
  };
  const link = (host: LinkHost, prefix?: string): Links => {
    const links = new Links(host);
    all.push(links);
    links.start(prefix);
    return links;
  };
  /** Goes through the history, and waits until that is done. */
  const go = (steps: number): Promise<void> =>
    new Promise(resolve => {
      // A moment later, so that those who wait for the same have had it.
      addEventListener('popstate', () => setTimeout(resolve, 50), {once: true});
      history.go(steps);
    });
  /** Follows a link within the page. */
  const follow = (hash: string): Promise<void> =>
    new Promise(resolve => {
      addEventListener('hashchange', () => setTimeout(resolve, 50), {once: true});
      location.hash = hash;
    });
  const rest = (host: FakeHost): string[] => host.told.splice(0);

  before(prepareHistory);
  beforeEach(() => {
    put('');
    pushes = 0;
    history.pushState = (...what) => {
      pushes++;
      original.apply(history, what);
    };
  });
  afterEach(() => {
    for (const links of all.splice(0)) links.stop();
    history.pushState = original;
  });
  after(() => put(first));

  const starts: [hash: string, prefix: string, told: string[], scrolls: number][] = [
    ['', '', [], 0],
    ['#b', '', ['open b'], 1],
    ['#b&in=1990/1991', '', ['show 1990 to 1991', 'open b'], 1],
    ['#in=1990/1991', '', ['show 1990 to 1991', 'close'], 1],
    ['#gone&in=1990/1991', '', ['show 1990 to 1991', 'missing gone'], 1],
    ['#b&in=nonsense/1991', '', ['open b'], 1],
    ['#trade:b', 'trade', ['open b'], 1],
    ['#trade:gone;b', 'trade', ['missing gone'], 1],
    ['#b', 'trade', [], 0],
    ['#trade:b', '', [], 0],
    ['#/route', '', [], 0],
    ['#top', '', [], 0],
  ];
  for (const [hash, prefix, told, scrolls] of starts) {
    it(`opens what ${hash || 'nothing'} says${prefix && ` for ${prefix}`}`, async () => {
      put(hash);
      const host = new FakeHost('a', 'b');
      link(host, prefix);
      expect(host.told).to.deep.equal(told);
      await Promise.resolve();
      expect(host.scrolls).to.equal(scrolls);
      expect([location.hash, pushes]).to.deep.equal([hash, 0]);
    });
  }

  it('leaves a place of the page alone that is no entry', async () => {
    const place = document.createElement('p');
    place.id = 'chapter 2';
    makeBox().append(place);
    put('#chapter%202');
    const host = new FakeHost('a');
    const links = link(host);
    expect(host.told).to.deep.equal([]);
    links.show(YEARS);
    await new Promise(resolve => setTimeout(resolve, 60));
    expect(location.hash).to.equal('#chapter%202');
    // It is the page's no more if it stands in the timeline, which does not show it.
    host.element.append(place);
    const other = new FakeHost('a');
    Object.assign(other, {element: host.element});
    link(other);
    expect(other.told).to.deep.equal(['missing chapter 2']);
  });

  it('says what is open, each a step in the history, and nothing before', async () => {
    const host = new FakeHost('a', 'b');
    const links = link(host);
    expect(location.hash).to.equal('');
    links.select('a');
    expect(location.hash).to.equal('#a');
    links.select('a');
    links.select('b');
    expect(location.hash).to.equal('#b');
    links.select(undefined);
    expect([location.hash, location.href.includes('#')]).to.deep.equal(['', false]);
    expect(pushes).to.equal(3);
    expect(host.told).to.deep.equal([]);
  });

  it('goes back and forward without a further step', async () => {
    const host = new FakeHost('a', 'b');
    const links = link(host);
    links.select('a');
    links.select('b');
    await go(-1);
    expect([location.hash, rest(host)]).to.deep.equal(['#a', ['restore all', 'open a']]);
    await go(-1);
    expect([location.hash, rest(host)]).to.deep.equal(['', ['restore all', 'close']]);
    await go(2);
    expect([location.hash, rest(host)]).to.deep.equal(['#b', ['open b']]);
    // As a host does that tells of each selection.
    links.select('b');
    expect([location.hash, pushes]).to.deep.equal(['#b', 2]);
    await go(-2);
    links.select(undefined);
    expect(pushes).to.equal(2);
  });

  it('goes back to the window from which an entry was opened', async () => {
    const host = new FakeHost('a');
    host.view = 'a third';
    const links = link(host);
    links.select('a');
    host.view = 'a half';
    await go(-1);
    expect(rest(host)).to.deep.equal(['restore a third', 'close']);
    host.view = 'a quarter';
    links.select('a');
    await go(-1);
    expect(rest(host)).to.deep.equal(['restore a quarter', 'close']);
  });

  it('does not write otherwise what the address says, until the window is moved', async () => {
    put('#in=1990/1991');
    const host = new FakeHost('a');
    const links = link(host);
    links.show(YEARS);
    links.select('a');
    expect(location.hash).to.equal('#a&in=1990/1991');
    host.view = 'moved';
    links.show(YEARS);
    await until(() => location.hash === `#a&${YEARS_TEXT}`, 'the window is not told');
  });

  it('keeps the window without a step in the history', async () => {
    const host = new FakeHost('a');
    const links = link(host);
    links.show(YEARS);
    await until(() => location.hash, 'no window');
    expect(location.hash).to.equal(`#${YEARS_TEXT}`);
    links.select('a');
    expect(location.hash).to.equal(`#a&${YEARS_TEXT}`);
    links.show(undefined);
    await until(() => location.hash === '#a', 'still a window');
    expect(pushes).to.equal(1);
    await go(-1);
    expect(rest(host)).to.deep.equal(['restore all', 'close']);
    expect(location.hash).to.equal(`#${YEARS_TEXT}`);
  });

  it('writes the window that was moved last before an entry is opened', async () => {
    const host = new FakeHost('a');
    const links = link(host);
    links.show([0, DAY]);
    links.show(YEARS);
    links.select('a');
    expect(location.hash).to.equal(`#a&${YEARS_TEXT}`);
    await go(-1);
    expect(location.hash).to.equal(`#${YEARS_TEXT}`);
    expect(rest(host)).to.deep.equal(['restore all', 'close']);
  });

  it('writes no more often than browsers allow', async () => {
    const times: number[] = [];
    const {replaceState} = history;
    const links = link(new FakeHost());
    history.replaceState = (...what: Parameters<History['replaceState']>) => {
      times.push(performance.now());
      replaceState.apply(history, what);
    };
    try {
      for (let i = 1; i < 30; i++) {
        links.show([0, i * DAY]);
        await new Promise(resolve => setTimeout(resolve, 30));
      }
      const last = '#in=1970/1970-01-29';
      await until(() => location.hash === last, 'not the last window');
    } finally {
      history.replaceState = replaceState;
    }
    for (const [i, time] of times.slice(1).entries())
      expect(time - (times[i] as number)).to.be.above(300);
  });

  it('keeps what others have put there, and the page’s own state', async () => {
    history.replaceState({page: 1}, '', '#/route');
    const [host, other] = [new FakeHost('a', 'b'), new FakeHost('a', 'c')];
    const links = link(host, 'one');
    const others = link(other, 'two');
    links.select('a');
    others.select('c');
    links.select('b');
    expect(location.hash).to.equal('#/route;one:b;two:c');
    expect(history.state).to.deep.equal({page: 1});
    await go(-1);
    expect([rest(host), rest(other)]).to.deep.equal([['restore all', 'open a'], []]);
    await go(-1);
    expect([rest(host), rest(other)]).to.deep.equal([[], ['restore all', 'close']]);
    await go(-1);
    const closed = ['restore all', 'close'];
    expect([location.hash, rest(host), rest(other)]).to.deep.equal(['#/route', closed, []]);
  });

  it('follows a link of the page', async () => {
    const host = new FakeHost('a', 'b');
    const links = link(host);
    await follow('#a');
    expect(rest(host)).to.deep.equal(['open a']);
    await follow('#b&in=1990/1991');
    expect(rest(host)).to.deep.equal(['show 1990 to 1991', 'open b']);
    await follow('#gone');
    expect(rest(host)).to.deep.equal(['missing gone']);
    expect(host.scrolls).to.equal(3);
    links.select('b');
    expect(location.hash).to.equal('#b');
    links.stop();
    await follow('#a');
    expect(rest(host)).to.deep.equal([]);
  });

  it('closes nothing for a link to another place, but going back to that does', async () => {
    const place = document.createElement('p');
    place.id = 'chapter-2';
    makeBox().append(place);
    const host = new FakeHost('a', 'b');
    const links = link(host);
    links.select('a');
    await follow('#chapter-2');
    expect(rest(host)).to.deep.equal([]);
    // As a host does that tells of what is open more than once.
    links.select('a');
    expect(location.hash).to.equal('#chapter-2');
    links.select('b');
    expect(location.hash).to.equal('#b');
    await go(-1);
    expect([location.hash, rest(host)]).to.deep.equal(['#chapter-2', ['restore all', 'close']]);
    expect(host.scrolls).to.equal(0);
  });

  it('knows nothing of before when it starts again', async () => {
    const host = new FakeHost('a', 'b');
    const links = link(host);
    links.select('a');
    links.start();
    expect(rest(host)).to.deep.equal(['open a']);
    put('');
    links.start('trade');
    links.select('a');
    expect([location.hash, rest(host)]).to.deep.equal(['#trade:a', []]);
  });

  it('gives the whole address of an entry', () => {
    put('#other:x;a&in=1990/1991');
    const page = location.href.replace(/#.*$/, '');
    expect(link(new FakeHost('a')).linkTo('№ 1')).to.equal(`${page}#%E2%84%96%201`);
    expect(link(new FakeHost('a'), 'trade').linkTo('a')).to.equal(`${page}#trade:a`);
  });

  it('breaks nothing where the history may not be written', async () => {
    history.pushState = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    const host = new FakeHost('a', 'b');
    const links = link(host);
    links.select('a');
    links.select('b');
    expect(location.hash).to.equal('');
    await follow('#a');
    expect(host.told).to.deep.equal(['open a']);
  });

  it('tells the page outside of a frame, and opens what that answers', async () => {
    const frame = document.createElement('iframe');
    const heard: AddressMessage[] = [];
    const origin = new AbortController();
    addEventListener(
      'message',
      ({source, data}) => {
        if (source === frame.contentWindow && data.type !== 'ready') heard.push(data);
      },
      {signal: origin.signal},
    );
    const ready = new Promise(resolve => {
      addEventListener('message', ({data}) => data?.type === 'ready' && resolve(data), {
        signal: origin.signal,
      });
    });
    frame.srcdoc = `<!doctype html><div></div><script type="module">
      import {Links} from '${location.origin}/src/element/links.ts';
      const told = (window.told = []);
      const element = Object.assign(document.querySelector('div'), {updateComplete: Promise.resolve()});
      window.links = new Links({
        element,
        window: undefined,
        has: id => id !== 'gone',
        open: id => told.push('open ' + id),
        close: () => told.push('close'),
        missing: id => told.push('missing ' + id),
        showRange: () => {},
      });
      window.links.start('trade');
      parent.postMessage({type: 'ready'}, '*');
    </script>`;
    makeBox().append(frame);
    await ready;
    const inside = frame.contentWindow as Window & {
      links: Links;
      told: string[];
    } & typeof globalThis;
    inside.links.select('a');
    await until(() => heard.length, 'nothing is heard');
    expect(heard).to.deep.equal([
      {type: 'cited-timeline:address', prefix: 'trade', hash: '#trade:a'},
    ]);
    expect(inside.links.linkTo('a')).to.equal(`${document.baseURI.replace(/#.*$/, '')}#trade:a`);
    inside.location.hash = '#trade:b';
    await until(() => inside.told.length, 'the answer is not followed');
    expect(inside.told).to.deep.equal(['open b']);
    await until(() => heard.length > 1, 'the other is not told');
    expect(heard[1]?.hash).to.equal('#trade:b');
    expect(location.hash).to.equal('');
    origin.abort();
  });
});
