import {ready} from './setup.js';

if (ready()) await import('./serve.ts');
