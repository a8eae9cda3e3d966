import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {doiUrl, isAddress, safeImage, safeSrcset, safeUrl} from '../src/model/address.ts';
import {COMPLETE, CORPUS} from '../src/model/corpus.ts';
import {parseDate} from '../src/model/date/index.ts';
import {parseTimeline} from '../src/model/parse.ts';
import {PROBLEMS} from '../src/model/problems.ts';
import {languageTag} from '../src/model/text.ts';

/** What a schema cannot see: how two parts of a document fit, and what is only wished for. */
const BEYOND_SCHEMA = new Set([
  'events-empty',
  'date-missing',
  'end-before-start',
  'end-unusable',
  'citation-missing',
  'source-unknown',
  'source-empty',
  'quote-empty',
  'id-duplicate',
  'image-alt-missing',
]);

const isBlank = (text: string) => !text.trim();
const schema = JSON.parse(readFileSync('src/model/timeline.schema.json', 'utf8'));
const ajv = new Ajv({
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
  formats: {
    edtf: text => isBlank(text) || !!parseDate(text),
    'edtf-julian': text => isBlank(text) || !!parseDate(text, 'julian'),
    'edtf-end': text => isBlank(text) || text === '..' || !!parseDate(text),
    address: text => isBlank(text) || !!safeUrl(text),
    reference: text => !isAddress(text) || !!safeUrl(text),
    'image-address': text => !!safeImage(text),
    srcset: text => isBlank(text) || !!safeSrcset(text),
    doi: text => isBlank(text) || !!doiUrl(text),
    'language-tag': text => !!languageTag(text),
  },
});
const validate = ajv.compile(schema);

/** That the schema refuses a document exactly if the parser finds what a schema can see. */
function agree(document: unknown, name: string) {
  const {problems} = parseTimeline(document);
  const visible = problems.filter(({code}) => !BEYOND_SCHEMA.has(code));
  const valid = validate(document);
  assert.equal(
    valid,
    !visible.length,
    `${name}: ${JSON.stringify(valid ? visible : validate.errors, null, 1)}`,
  );
}

test('schema and parser agree on the corpus', () => {
  // As JSON: what is undefined there is absent, and nothing but JSON has a schema.
  for (const {name, document} of CORPUS) agree(JSON.parse(JSON.stringify(document)), name);
});

test('schema and parser agree on a good document with one thing put wrong', () => {
  const odd = [null, true, 5, -1.5, '', ' ', 'x', 'javascript:x', '2016-13', [], {}, [[]], {x: 1}];
  let count = 0;
  const put = (path: readonly string[], value: unknown) => {
    const copy: Record<string, unknown> = {document: structuredClone(COMPLETE)};
    const owner = path.slice(0, -1).reduce((at, key) => at[key] as typeof copy, copy);
    if (value === undefined) delete owner[path.at(-1) as string];
    else owner[path.at(-1) as string] = value;
    agree(copy.document, `${path.join('.')} = ${JSON.stringify(value)}`);
    count++;
  };
  const walk = (node: unknown, path: readonly string[]) => {
    for (const value of odd) put(path, value);
    if (typeof node !== 'object' || !node) return;
    if (!Array.isArray(node)) put([...path, 'surplus'], 1);
    for (const [key, value] of Object.entries(node)) {
      if (!Array.isArray(node)) put([...path, key], undefined);
      walk(value, [...path, key]);
    }
  };
  walk(COMPLETE, ['document']);
  assert.ok(count > 1000);
});

test('the corpus has every problem', () => {
  const found = new Set(CORPUS.flatMap(({problems}) => problems.map(line => line.split(' ')[0])));
  assert.deepEqual(
    Object.keys(PROBLEMS).filter(code => !found.has(code)),
    [],
  );
});

test('the schema tells of every field what it is for', () => {
  type Fields = Record<string, {description?: string; $ref?: string}>;
  const bare: string[] = [];
  for (const [name, {properties = {}}] of Object.entries<{properties?: Fields}>(schema.$defs))
    for (const [key, field] of Object.entries(properties)) {
      const described =
        field.description ?? schema.$defs[field.$ref?.split('/').at(-1) ?? '']?.description;
      if (!described && name !== 'name') bare.push(`${name}.${key}`);
    }
  assert.deepEqual(bare, []);
});
