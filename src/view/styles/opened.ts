import {detail} from './detail.ts';
import {known} from './known.ts';
import {medium} from './medium.ts';
import {quotation} from './quotation.ts';
import {ways} from './ways.ts';

/** Of an opened entry. */
export const opened = [quotation, detail, ways, medium, known];
