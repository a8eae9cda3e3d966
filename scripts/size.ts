import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {root} from './run.js';

/**
 * What each of the script tag's files may weigh, brotli, in KB: what every page loads that shows a
 * timeline, and what it loads on first use. The promise is 36 KB with every feature that is not.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  'cited-timeline.js': 36,
  'cited-timeline-later.mjs': 38,
  'cited-timeline-reader.mjs': 28,
  'cited-timeline-citing.mjs': 11,
  'cited-timeline-picture.mjs': 11,
};

/** And what each language. */
const LANGUAGE = 4.5;

const languages = readdirSync(join(root, 'dist/cdn/languages')).map(
  file => [`languages/${file}`, LANGUAGE] as const,
);

for (const [file, budget] of [...Object.entries(BUDGETS), ...languages]) {
  const {length} = brotliCompressSync(readFileSync(join(root, 'dist/cdn', file)));
  const size = length / 1024;
  console.log(`dist/cdn/${file}: ${size.toFixed(2)} KB brotli of ${budget} KB`);
  if (size > budget) process.exitCode = 1;
}
