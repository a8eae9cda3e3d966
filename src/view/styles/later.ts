import {crowd} from './crowd.ts';
import {overview} from './overview.ts';

/** Of what is drawn with what is loaded on first use. */
export const styles = [crowd, overview];
