import assert from 'node:assert/strict';
import {readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, test} from 'node:test';
import {root} from '../scripts/run.js';
import {
  fillGuide,
  GUIDE,
  makeTables,
  readElement,
  readThemes,
  STATES,
} from '../scripts/theming-guide.ts';

const guide = readFileSync(GUIDE, 'utf8');
const element = readElement();
const themes = readThemes();
const properties = element.cssProperties.map(({name}) => name);

describe('the theming guide', () => {
  test('has the tables that are made from the manifest and the themes (npm run guide)', () => {
    assert.equal(guide, fillGuide(guide, makeTables(element, themes)));
  });

  test('is not filled where a table has no place, or a place no table', () => {
    const place = '<!-- a: made from b -->\n\n<!-- end -->\n';
    assert.match(fillGuide(place, {a: 'TABLE'}), /\n\nTABLE\n\n<!-- end -->/);
    assert.throws(() => fillGuide(place, {}), /no table a/);
    assert.throws(() => fillGuide(place, {a: '', b: ''}), /no place for b/);
  });

  test('tells of every property, part and state', () => {
    for (const {name, description} of [...element.cssProperties, ...element.cssParts]) {
      assert.ok(guide.includes(`| \`${name}\` | ${description}`), name);
    }
    const parts = element.cssParts.map(({name}) => name);
    for (const state of STATES) assert.ok(parts.includes(state), state);
  });

  test('names in its styles only what there is', () => {
    for (const [, style = ''] of guide.matchAll(/^```css\n(.*?)^```$/gms)) {
      for (const [name] of style.matchAll(/--timeline-[\w-]+/g))
        assert.ok(properties.includes(name));
      for (const [, part = ''] of style.matchAll(/::part\(([\w-]+)\)/g))
        assert.ok(
          element.cssParts.some(({name}) => name === part),
          part,
        );
    }
  });

  test('links to files that are there, with pictures that are light', () => {
    const paths = [...guide.matchAll(/\]\((?!http|#)([^)]+)\)|src="([^":]+\.png)"/g)].map(
      ([, link, src]) => join(dirname(GUIDE), link ?? src ?? ''),
    );
    const pictures = paths.filter(path => path.endsWith('.png')).map(path => statSync(path).size);
    assert.equal(paths.length, 2 * themes.length);
    for (const path of paths) statSync(path);
    assert.ok(Math.max(...pictures) < 80_000, String(pictures));
    assert.ok(pictures.reduce((a, b) => a + b) < 500_000);
  });
});

describe('theme files', () => {
  test('are six', () => {
    assert.deepEqual(
      themes.map(({name}) => name),
      ['default', 'newspaper', 'museum', 'civic', 'night', 'high-contrast'],
    );
  });

  for (const {name, values} of themes) {
    test(`${name} sets every property and nothing else, by one rule`, () => {
      const text = readFileSync(join(root, `src/themes/${name}.css`), 'utf8');
      assert.deepEqual([...values.keys()], properties);
      assert.equal(
        text.replace(/^\/\*.*?\*\/\n/s, '').replace(/\{.*/s, ''),
        `:where(cited-timeline),\ncited-timeline:where(.${name}) `,
      );
      assert.equal(text.match(/[{}]/g)?.length, 2);
      assert.equal(text.match(/;$/gm)?.length, properties.length);
      assert.ok(text.length < 2500, `${text.length} characters`);
    });

    test(`${name} asks for nothing, and ends each list of fonts with one that is always there`, () => {
      for (const [property, value] of values) {
        assert.doesNotMatch(value, /url\(|@|!important/, property);
        if (property.endsWith('-font'))
          assert.match(
            value,
            /(^|[, ])(serif|sans-serif|monospace|initial|var\(--timeline-font\))$/,
          );
      }
    });

    test(`${name} has its colours for light and dark`, () => {
      const scheme = values.get('--timeline-scheme');
      for (const property of ['background', 'ink', 'accent']) {
        const value = values.get(`--timeline-${property}`) ?? '';
        assert.match(value, scheme === 'dark' ? /^#/ : /^light-dark\(#|^var\(--timeline-ink\)$/);
      }
    });

    test(`${name} stands in the package as it stands here`, () => {
      const [source, built] = ['src/themes', 'dist/themes'].map(folder =>
        readFileSync(join(root, folder, `${name}.css`), 'utf8'),
      );
      assert.equal(built, source);
    });
  }

  test('the default has the values that the manifest tells', () => {
    const [{values} = {values: new Map()}] = themes;
    for (const {name, default: value} of element.cssProperties)
      assert.equal(values.get(name), value ?? 'initial', name);
  });
});
