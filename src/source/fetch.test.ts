import {expect} from '@open-wc/testing';
import {fetchText, LoadError} from './fetch.ts';
import {parseJson} from './json.ts';

/** What an address gives, as the element has it. */
async function fetchTimeline(url: string, signal?: AbortSignal): Promise<unknown> {
  const json = parseJson(await fetchText(url, signal));
  if ('problem' in json) throw new LoadError(json.problem);
  return json.value;
}

describe('fetching data', () => {
  const original = window.fetch;
  afterEach(() => {
    window.fetch = original;
  });

  /** Answers every request so. */
  function answer(body: BodyInit | null, init?: ResponseInit): void {
    window.fetch = async () => new Response(body, init);
  }

  async function failure(url: string): Promise<LoadError> {
    try {
      await fetchTimeline(url);
    } catch (error) {
      if (error instanceof LoadError) return error;
      throw error;
    }
    throw new Error('loaded');
  }

  it('gives what is there', async () => {
    answer('\ufeff[{"date": 1991}]', {headers: {'content-type': 'text/plain'}});
    expect(await fetchTimeline('data.json')).to.deep.equal([{date: 1991}]);
  });

  it('asks for the address, and no more than once', async () => {
    const asked: unknown[] = [];
    window.fetch = async url => {
      asked.push(url);
      return new Response('[]');
    };
    await fetchTimeline('a b.json?c#d');
    expect(asked).to.deep.equal(['a b.json?c#d']);
  });

  const cases: [
    about: string,
    body: string | null,
    init: ResponseInit,
    code: string,
    message: string,
  ][] = [
    ['no file', 'no', {status: 404}, 'load-http', '404 Not Found at data.json'],
    [
      'no file, in the server’s words',
      '[]',
      {status: 404, statusText: 'Nowhere'},
      'load-http',
      '404 Nowhere at data.json',
    ],
    [
      'no permission',
      '',
      {status: 403, statusText: 'Forbidden'},
      'load-http',
      '403 Forbidden at data.json',
    ],
    ['a server’s failure', '<h1>', {status: 502}, 'load-http', '502 error at data.json'],
    ['a page', '<!doctype html>', {}, 'json-html', 'This is a web page (HTML), not JSON'],
    ['nothing', '', {}, 'json-empty', 'The data are empty'],
    ['nothing at all', null, {status: 204}, 'json-empty', 'The data are empty'],
    ['broken JSON', '[\n1,\n]', {}, 'json-broken', 'Broken JSON at line 3, column 1, before “]”'],
  ];
  for (const [about, body, init, code, message] of cases) {
    it(`says what is wrong with ${about}`, async () => {
      answer(body, init);
      const error = await failure('data.json');
      expect(error.problem.code).to.equal(code);
      expect(error.problem.message).to.equal(message);
      expect(error.message).to.equal(message);
      expect(error.name).to.equal('LoadError');
      expect(error.problem.severity).to.equal('error');
      expect(error.problem.path).to.equal('');
      expect(error.problem.hint).to.match(/\S/);
    });
  }

  it('says that no answer came', async () => {
    window.fetch = async () => {
      throw new TypeError('whatever the engine says');
    };
    const {problem} = await failure('https://example.org/data.json');
    expect(problem.code).to.equal('load-network');
    expect(problem.message).to.equal('No answer from https://example.org/data.json');
  });

  it('says so, too, where the answer breaks off', async () => {
    window.fetch = async () =>
      new Response(new ReadableStream({pull: controller => controller.error(new TypeError())}));
    expect((await failure('data.json')).problem.code).to.equal('load-network');
  });

  it('takes an address that is none for one that cannot be reached', async () => {
    expect((await failure('http://[')).problem.code).to.equal('load-network');
  });

  it('is no failure when it is called off', async () => {
    window.fetch = (_url, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const controller = new AbortController();
    const loading = fetchTimeline('data.json', controller.signal).catch(error => error);
    controller.abort('called off');
    expect(await loading).to.equal('called off');
  });

  it('reads a real file', async () => {
    const timeline = await fetchTimeline('/examples/data/smallest.json');
    expect(timeline).to.have.length(1);
  });
});
