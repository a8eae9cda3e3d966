import {ready} from './setup.js';

if (ready()) await import('./run-tests.ts');
