import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {ENGINES, type Engine, findEngines} from '../scripts/browsers.ts';
import {root, run} from '../scripts/run.js';
import {serve} from '../scripts/static-server.ts';
import {COLOURS, EVERYTHING, examine, prepareAxe} from './axe.ts';
import {call, type Driven, drive, type Scheme} from './engines.ts';

// Every story under axe, in every engine and for readers of every scheme: all rules once an engine,
// and again those that go by colours. One page shows one story after the other, which takes far less
// time than a page for each.

const folder = join(root, 'storybook-static');
// Who runs this for some engines, and again for others, has built it before.
if (!process.env.STORYBOOK_BUILT)
  assert.equal(await run('npm', ['run', '--silent', 'build-storybook']), 0, 'none was built');

interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
  /** `loading` where the data never come. */
  readonly tags: readonly string[];
}
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values<StoryEntry>(index.entries).filter(({type}) => type === 'story');

const found = await findEngines();
const named = (process.env.ENGINES ?? 'all').split(',');
const engines = ENGINES.filter(
  engine => found[engine] && named.some(name => name === engine || name === 'all'),
);
/** For whom an engine shows each story, in a page that begins with the first. */
const RUNS: readonly (readonly [Engine, ...Scheme[]])[] = [
  ['chromium', 'light', 'dark', 'forced'],
  ['firefox', 'light', 'dark'],
  ['firefox', 'forced'],
  // Which has no forced colours.
  ['webkit', 'light', 'dark'],
];

test('there are stories', () => {
  assert.ok(stories.length);
});

let server: Server;
let address: string;
before(async () => {
  const {port, server: started} = await serve(folder);
  server = started;
  address = `http://127.0.0.1:${port}/iframe.html?viewMode=story&id=`;
});
after(() => server?.close());

for (const [engine, ...schemes] of RUNS) if (engines.includes(engine)) examineIn(engine, schemes);

function examineIn(engine: Engine, schemes: readonly Scheme[]): void {
  describe(`stories in ${engine}, ${schemes.join(', ')}`, () => {
    let page: Driven;
    before(async () => {
      page = await drive(engine, schemes[0]);
      await page.open(address + stories[0]?.id);
      await prepareAxe(page);
    });
    after(() => page?.close());

    /** Elsewhere than in Chromium a page cannot be told the reader's wish: there it states its own. */
    const wear = async (scheme: Scheme): Promise<void> => {
      if (engine === 'chromium') await page.prefer(scheme);
      else if (scheme !== 'forced') await call(page, state, scheme);
    };

    test('the page is for such readers', async () => {
      for (const scheme of schemes) {
        await wear(scheme);
        const [ground, isForced] = await call(page, look);
        const isDark = scheme === 'dark';
        assert.deepEqual([ground, isForced], [isDark ? 'dark' : 'light', scheme === 'forced']);
      }
    });

    for (const {id, title, name, tags} of stories) {
      test(`${title}, ${name}`, async () => {
        const wrong: string[] = [];
        await wear(schemes[0] as Scheme);
        await call(page, showStory, id, tags.includes('loading'));
        for (const scheme of schemes) {
          await wear(scheme);
          const rules = scheme === schemes[0] && scheme !== 'forced' ? EVERYTHING : COLOURS;
          wrong.push(...(await examine(page, rules)).map(line => `${scheme}: ${line}`));
        }
        assert.deepEqual([...(await call(page, takeErrors)), ...wrong], []);
      });
    }
  });
}

/** In the page: it and its timelines are light or dark, but those that say which themselves. */
async function state(scheme: string): Promise<void> {
  document.documentElement.style.colorScheme = scheme;
  const isSaid = '[theme=light]:not([stated]), [theme=dark]:not([stated])';
  for (const timeline of document.querySelectorAll(`cited-timeline:not(${isSaid})`)) {
    timeline.toggleAttribute('stated', true);
    timeline.setAttribute('theme', scheme);
  }
  await new Promise(resolve => requestAnimationFrame(resolve));
}

/** In the page: whether its ground is light or dark, and whether the system chooses its colours. */
function look(): [string, boolean] {
  const [red = 0] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? [];
  return [Number(red) > 127 ? 'light' : 'dark', matchMedia('(forced-colors: active)').matches];
}

/** In the page: shows a story, and waits until it stands still. */
async function showStory(id: string, isLoading: boolean): Promise<void> {
  const page = globalThis as unknown as {
    __STORYBOOK_PREVIEW__?: {
      currentRender?: {id: string; phase?: string};
      channel: {emit(name: string, value: unknown): void};
    };
    errors?: string[];
  };
  if (!page.errors) {
    const errors: string[] = [];
    page.errors = errors;
    addEventListener('error', ({message}) => {
      // Which says only that sizes are told one frame later.
      if (!/^ResizeObserver loop/.test(message)) errors.push(message);
    });
    addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
  }
  const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));
  const until = async (what: string, condition: () => unknown): Promise<void> => {
    for (const end = Date.now() + 20_000; !condition(); await frame())
      if (Date.now() > end) throw new Error(`${id}: ${what}`);
  };
  await until('no Storybook', () => page.__STORYBOOK_PREVIEW__?.currentRender?.phase);
  const preview = page.__STORYBOOK_PREVIEW__;
  if (preview?.currentRender?.id !== id) {
    // What the story before has left in the address.
    history.replaceState(null, '', location.pathname + location.search);
    preview?.channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'});
  }
  const phase = () => preview?.currentRender?.id === id && preview.currentRender.phase;
  await until('not shown', () => /^(completed|finished|errored|aborted)$/.test(phase() || ''));
  const {classList} = document.body;
  if (!classList.contains('sb-show-main') || /errored|aborted/.test(phase() || ''))
    throw new Error(document.querySelector('#error-message')?.textContent || 'no preview');

  const timelines = [
    ...document.querySelectorAll<HTMLElement & {isUpdatePending: boolean}>('cited-timeline'),
  ];
  const trees = [document.body, ...timelines.flatMap(({shadowRoot}) => shadowRoot ?? [])];
  let still = 0;
  const observer = new MutationObserver(() => {
    still = 0;
  });
  for (const tree of trees)
    observer.observe(tree, {subtree: true, childList: true, attributes: true, characterData: true});
  const isBusy = (tree: ParentNode): boolean =>
    (!isLoading && !!tree.querySelector('[role="status"]')) ||
    [...tree.querySelectorAll('img')].some(
      ({complete, loading}) => !complete && loading !== 'lazy',
    );
  await until('not still', () => {
    still = trees.some(isBusy) || timelines.some(one => one.isUpdatePending) ? 0 : still + 1;
    return still > 8;
  });
  observer.disconnect();
  await document.fonts.ready;
}

/** In the page: what was thrown since it was last asked. */
function takeErrors(): string[] {
  return (globalThis as unknown as {errors?: string[]}).errors?.splice(0) ?? [];
}
