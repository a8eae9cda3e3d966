import {root, run} from './run.js';
import {serve} from './static-server.ts';

// Builds, then serves the page that shows the real timeline. PORT names another port.

const code = await run('node', ['scripts/build.ts']);
if (code) process.exit(code);
const {port} = await serve(root, Number(process.env.PORT || 8000), '/examples/');
console.log(`\nThe timeline is at http://localhost:${port}/examples/ (Ctrl+C ends it)`);
