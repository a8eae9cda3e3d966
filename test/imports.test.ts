import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {root} from '../scripts/run.js';
import {Consumer} from './consumer.ts';

/** What each folder of `src` may import from. `words` is a leaf; `element` may use all. */
const MAY: Record<string, readonly string[]> = {
  source: [],
  model: [],
  words: [],
  cite: ['model', 'words'],
  time: ['model', 'words'],
  layout: ['model', 'time', 'words'],
  find: ['model', 'words'],
  table: ['model', 'cite', 'time', 'words'],
  view: ['model', 'cite', 'time', 'layout', 'find', 'table', 'words'],
  picture: ['model', 'cite', 'words', 'view'],
  interaction: ['time', 'words'],
  element: [
    ...['source', 'model', 'words', 'cite', 'time', 'layout', 'find', 'table', 'view'],
    ...['interaction', 'picture'],
  ],
};

const FOLDERS = Object.keys(MAY);

/** What `src/later.ts` may not import: the element but for what is made for it, and what registers it. */
const NOT_LATER = ['element/x.ts', 'element/cited-timeline.ts', 'define.ts', 'cdn.ts'];
const ALSO_LATER = [
  ...['element/crowding.ts', 'element/strip.ts'],
  ...['element/story-many.ts', 'element/ways.ts'],
];

describe('lint holds the direction of imports', () => {
  const project = new Consumer();
  /** What lint refuses: the files, and where in them. */
  let refused: string;
  /** What the file that is loaded on first use imports here, a line each. */
  const later = [
    ...FOLDERS.filter(folder => folder !== 'element').map(folder => `${folder}/x.ts`),
    ...ALSO_LATER,
    ...NOT_LATER,
  ];

  const write = (file: string, from: string, what: string) => {
    mkdirSync(dirname(join(project.folder, file)), {recursive: true});
    project.write(file, `${what} from '${from}';\n`);
  };

  before(() => {
    copyFileSync(join(root, 'biome.json'), join(project.folder, 'biome.json'));
    for (const folder of FOLDERS) {
      for (const other of FOLDERS.filter(name => name !== folder)) {
        write(`src/${folder}/${other}.ts`, `../${other}/x.ts`, 'export {x}');
        write(`src/${folder}/deep/${other}.ts`, `../../${other}/x.ts`, 'export {x}');
        write(`src/${folder}/${other}.test.ts`, `../${other}/x.ts`, 'export {x}');
      }
    }
    for (const folder of ['source', 'words']) {
      write(`src/${folder}/types.ts`, '../model/types.ts', 'export type {Entry}');
    }
    write('src/interaction/types.ts', '../layout/picture.ts', 'export type {Picture}');
    project.write('src/later.ts', later.map(file => `export {x} from './${file}';\n`).join(''));
    refused = project.fails(
      'biome',
      'lint',
      '--vcs-enabled=false',
      '--max-diagnostics=none',
      'src',
    );
  });
  after(() => project.remove());

  const isRefused = (file: string) => refused.includes(`${join('src', file)}:`);

  for (const [folder, may] of Object.entries(MAY)) {
    test(`${folder} may import from ${may.join(', ') || 'no other folder'}`, () => {
      const others = FOLDERS.filter(name => name !== folder);
      const allowed = others.filter(name => may.includes(name));
      for (const place of [folder, `${folder}/deep`]) {
        const open = others.filter(name => !isRefused(`${place}/${name}.ts`));
        assert.deepEqual(open, allowed, place);
      }
      for (const name of others) assert.ok(!isRefused(`${folder}/${name}.test.ts`), 'a test may');
    });
  }

  test('what is loaded on first use may import from all but the element itself', () => {
    const isOpen = (_: string, line: number) =>
      !refused.includes(`${join('src', 'later.ts')}:${line + 1}:`);
    assert.deepEqual(later.filter(isOpen), later.slice(0, -NOT_LATER.length));
  });

  test('types may come from further', () => {
    for (const folder of ['source', 'words', 'interaction']) {
      assert.equal(isRefused(`${folder}/types.ts`), false, folder);
    }
  });
});
