/**
 * What a reader needs who opens entries, searches, lists them or comes by a link, as a file of its own
 * that is loaded on first use. As `later.ts`, it may come with copies of what it shares with the rest.
 */
import {opened} from './view/styles/opened.ts';
import {preview} from './view/styles/preview.ts';
import {search} from './view/styles/search.ts';
import {table} from './view/styles/table.ts';

export {Reading} from './element/reading.ts';

/** Of what is drawn with it. */
export const styles = [...opened, search, table, preview];
