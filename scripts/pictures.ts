import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {indexColours} from './png.ts';
import {root} from './run.js';
import {type Shot, withCamera} from './shots.ts';

// Takes all pictures of the real timeline: those of README and docs, and into `pictures/`, which is not
// committed, those that are only looked at: every theme, in languages that run, break and count
// otherwise, wide and narrow; dark; in forced colours; on paper.
// The same machine gives the same pictures; another one may have other fonts.

interface DocumentShot extends Shot {
  /** Under `docs/`. */
  readonly file: string;
  /** What the picture may weigh, bytes: README is read on phones, too. */
  readonly heaviest: number;
}

const THEMES = ['default', 'newspaper', 'museum', 'civic', 'night', 'high-contrast'];
const LANGUAGES = ['en', 'hy', 'ar', 'ja'];
const WIDTHS = [1280, 360];
const SCHEMES = ['light', 'dark'] as const;

const documents: readonly DocumentShot[] = [
  {file: 'first-train-light', width: 1280, scale: 1.5, heaviest: 260_000},
  {file: 'first-train-dark', width: 1280, scale: 1.5, scheme: 'dark', heaviest: 260_000},
  {file: 'first-train-narrow', width: 360, scale: 2, until: 'fifth entry', heaviest: 260_000},
  ...THEMES.map(theme => ({
    ...({file: `themes/${theme}`, theme, until: 'stage'} as const),
    ...{width: 1280, scale: 0.5625, heaviest: 80_000},
  })),
];

const looks: readonly (Shot & {readonly file: string})[] = WIDTHS.flatMap(width => [
  ...THEMES.flatMap(theme => [
    ...LANGUAGES.map(lang => ({file: `${theme}-${lang}-${width}`, width, theme, lang})),
    {file: `${theme}-dark-${width}`, width, theme, scheme: 'dark' as const},
  ]),
  ...SCHEMES.map(scheme => ({
    ...{file: `forced-${scheme}-${width}`, width, scheme, isForced: true},
  })),
]);

await withCamera(async camera => {
  for (const {file, heaviest, ...shot} of documents) {
    const picture = indexColours(await camera.take(shot));
    if (picture.length > heaviest) throw new Error(`${file}: ${picture.length} bytes`);
    keep(`docs/${file}.png`, picture);
  }
  for (const {file, ...shot} of looks) keep(`pictures/${file}.png`, await camera.take(shot));
  for (const lang of LANGUAGES) keep(`pictures/paper-${lang}.pdf`, await camera.print(lang));
});

function keep(file: string, bytes: Uint8Array): void {
  const path = join(root, file);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, bytes);
  console.log(`${file}: ${Math.ceil(bytes.length / 1000)} kB`);
}
