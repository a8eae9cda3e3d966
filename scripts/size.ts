import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {root} from './run.js';

/** What a page that shows a timeline loads, brotli, in bytes. The promise is 36 KB with every feature. */
const BUDGET = 28 * 1024;

const {length} = brotliCompressSync(readFileSync(join(root, 'dist/cdn/cited-timeline.js')));
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
console.log(`dist/cdn/cited-timeline.js: ${kb(length)} brotli of ${kb(BUDGET)}`);
if (length > BUDGET) process.exitCode = 1;
