import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {root} from '../scripts/run.js';
import {Consumer} from './consumer.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What an importer may write, with the file it means; a `*` becomes each file that is there. */
const specifiers: [specifier: string, file: string][] = Object.entries<string | {default: string}>(
  manifest.exports,
).flatMap(([path, target]) => {
  const file = typeof target === 'string' ? target : target.default;
  const specifier = `cited-timeline${path.slice(1)}`;
  const [, ending = ''] = file.split('*');
  return globSync(file, {cwd: root})
    .filter(found => found.includes('.'))
    .map((found): [string, string] => [specifier.replace('*', basename(found, ending)), found]);
});

const modules = specifiers
  .map(([specifier]) => specifier)
  .filter(specifier => !/\.(json|css)$|\/cdn\//.test(specifier));

const PARTS = [
  ...['later', 'reader', 'citing'].map(part => `ImportExpression ./cited-timeline-${part}.mjs`),
  'ImportExpression ./languages/*.mjs',
];

/** The script tag's files, and what each imports: those that are loaded on first use, or nothing. */
const SCRIPTS: Record<string, readonly string[]> = {
  'cited-timeline.js': PARTS,
  'cited-timeline.mjs': PARTS,
  'cited-timeline-later.mjs': [],
  'cited-timeline-reader.mjs': [],
  'cited-timeline-citing.mjs': ['ImportExpression ./cited-timeline-picture.mjs'],
  'cited-timeline-picture.mjs': [],
};

test('every export is a file, and has declarations if it is a module', () => {
  for (const [path, target] of Object.entries<string | {types: string}>(manifest.exports)) {
    const files = typeof target === 'string' ? [target] : Object.values(target);
    for (const file of files) assert.ok(globSync(file, {cwd: root}).length, `${path}: ${file}`);
  }
});

test('the fields that tools read name files that are there', () => {
  for (const field of [
    'main',
    'module',
    'types',
    'customElements',
    'web-types',
    'unpkg',
    'jsdelivr',
  ]) {
    assert.ok(existsSync(join(root, manifest[field])), `${field}: ${manifest[field]}`);
  }
});

describe('in an empty project', () => {
  const consumer = new Consumer();
  before(() => consumer.installPacked());
  after(() => consumer.remove());

  test('the package holds what is built and nothing of its sources', () => {
    const there = join(consumer.folder, 'node_modules', 'cited-timeline');
    const top = globSync('*', {cwd: there}).sort();
    for (const file of ['dist', 'package.json', 'README.md', 'LICENSE'])
      assert.ok(top.includes(file));
    assert.deepEqual(
      top.filter(file => !/^(dist|package\.json|[A-Z]+(\.md)?)$/.test(file)),
      [],
    );
    assert.deepEqual(globSync('dist/**/*.test.*', {cwd: there}), []);
    for (const file of Object.keys(SCRIPTS)) assert.ok(existsSync(join(there, 'dist/cdn', file)));
  });

  test('it brings the run-time dependencies and no others', () => {
    const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.deepEqual(Object.keys(dependencies).sort(), ['d3-scale', 'd3-time', 'lit']);
  });

  for (const [specifier] of specifiers) {
    test(`${specifier} resolves`, () => {
      const url = consumer
        .run(
          'node',
          '-e',
          `console.log(import.meta.resolve('${specifier}'))`,
          '--input-type=module',
        )
        .trim();
      assert.match(url, /node_modules\/cited-timeline\//);
      assert.ok(existsSync(new URL(url)), url);
    });
  }

  for (const specifier of modules) {
    test(`${specifier} imports in Node, without a DOM`, () => {
      const names = consumer.run(
        'node',
        '--input-type=module',
        '-e',
        `console.log(Object.keys(await import('${specifier}')).join(' '))`,
      );
      assert.match(names, /\w/, 'exports nothing');
    });
  }

  test('the bare entry registers nothing, and define registers the element', () => {
    const seen = consumer.run(
      'node',
      '--input-type=module',
      '-e',
      `const defined = [];
       globalThis.customElements = {define: name => defined.push(name), get: () => undefined};
       await import('cited-timeline');
       const before = defined.length;
       await import('cited-timeline/define');
       console.log(before, defined.join());`,
    );
    assert.equal(seen.trim(), '0 cited-timeline');
  });

  for (const resolution of ['bundler', 'nodenext'] as const) {
    test(`declarations resolve (${resolution})`, () => {
      consumer.write(
        'use.ts',
        `import {CitedTimeline} from 'cited-timeline';
         import 'cited-timeline/define';
         import {parseDate, parseTimeline, type DateSpan} from 'cited-timeline/model';
         import * as cite from 'cited-timeline/cite';
         const span: DateSpan | undefined = parseDate('198X');
         const {timeline, problems} = parseTimeline([{date: '2025-08-08', title: 'x'}]);
         const element: CitedTimeline = document.createElement('cited-timeline');
         element.src = 'first-train.json';
         // @ts-expect-error: a span is no number
         const wrong: number = span;
         export {cite, problems, timeline, wrong};`,
      );
      consumer.checkTypes(resolution, 'use.ts');
    });
  }
});

test('dist/cdn holds the files of the script tag and no other scripts', () => {
  const files = globSync('*.{js,mjs}', {cwd: join(root, 'dist/cdn')});
  assert.deepEqual(files.sort(), Object.keys(SCRIPTS).sort());
});

/** Each import of a module, static or not: the kind and what it names. */
function importsOf(code: string): string[] {
  const found: string[] = [];
  JSON.stringify(parseAst(code), (_, node) => {
    if (/^(Import|Export)/.test(node?.type) && node.source) {
      const named = code.slice(node.source.start, node.source.end);
      const name = /["'`](.*?)["'`]/.exec(named)?.[1] ?? named;
      found.push(`${node.type} ${name.replace(/\$\{\w+\}/, '*')}`);
    }
    return node;
  });
  return found;
}

for (const [file, imports] of Object.entries(SCRIPTS)) {
  test(`dist/cdn/${file} stands alone, evaluates nothing and is no development build`, () => {
    const code = readFileSync(join(root, 'dist/cdn', file), 'utf8');
    assert.doesNotMatch(code, /\beval\(|\bFunction\(|process\.env|Lit is in dev mode/);
    assert.deepEqual(importsOf(code).sort(), imports.toSorted());
    // Addresses that are read by people, begin a link, name a namespace, stand for a relative one's
    // base, or frame a page of another site once the reader presses its card; none is asked for.
    const addresses = [...code.matchAll(/https?:\/\/[^\s"'`\\)]*/g)].map(([address]) => address);
    const known =
      /^(https?:\/\/($|…|\$\{)|https:\/\/(doi\.org|relative\.invalid)\/|http:\/\/www\.w3\.org\/|https:\/\/schema\.org$)/;
    const framed = file.endsWith('reader.mjs')
      ? /^https:\/\/(www\.youtube-nocookie|player\.vimeo|www\.google|www\.openstreetmap)\.(com|org)\//
      : /^$/;
    assert.deepEqual(
      addresses.filter(address => !known.test(address) && !framed.test(address)),
      [],
    );
  });
}

test('the themes can be imported by name, and are not left out as if they did nothing', () => {
  const names = specifiers.map(([specifier]) => specifier).filter(name => /\.css$/.test(name));
  assert.equal(names.length, 6);
  assert.ok(names.includes('cited-timeline/themes/high-contrast.css'));
  assert.ok(manifest.sideEffects.includes('./dist/themes/*'));
});

test('the licences of what the script contains stand beside it', () => {
  const text = readFileSync(join(root, 'dist/cdn/licenses.txt'), 'utf8');
  for (const name of ['lit-html', '@lit/reactive-element']) {
    assert.match(text, new RegExp(`^${name} \\d`, 'm'));
  }
  assert.match(text, /Redistribution and use in source and binary forms/);
});

test('the module and the classic script are the same program', () => {
  const [script, module] = ['cited-timeline.js', 'cited-timeline.mjs'].map(
    file => readFileSync(join(root, 'dist/cdn', file), 'utf8').length,
  );
  assert.ok(Math.abs(Number(script) - Number(module)) < 500, `${script} and ${module} characters`);
});

test('the manifest describes the element, at its built module', () => {
  const {modules} = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const module = modules.find((each: {declarations: {tagName?: string}[]}) =>
    each.declarations.some(({tagName}) => tagName === 'cited-timeline'),
  );
  assert.ok(existsSync(join(root, module.path)), module.path);
  for (const file of ['vscode.html-custom-data.json', 'web-types.json']) {
    assert.match(readFileSync(join(root, 'dist', file), 'utf8'), /"name": "cited-timeline"/);
  }
});
