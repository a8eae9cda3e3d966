import {cards} from './cards.ts';
import {frame} from './frame.ts';
import {list} from './list.ts';
import {media} from './media.ts';
import {paper} from './paper.ts';
import {sources} from './sources.ts';
import {track} from './track.ts';

/** In the order in which they yield to each other: the last word is the medium's. */
export const styles = [frame, cards, track, list, sources, media, paper];
