import {readTimeline} from './open.ts';
import {RARE} from './rare.ts';
import type {ParseResult} from './types.ts';

/**
 * Parses what an author wrote as a timeline: a list of events, or an object with `events` (version 1
 * of the format, `timeline.schema.json`). Takes any value, such as `JSON.parse` gives; never throws
 * on it, never changes it, and drops nothing that a reader could read.
 *
 * @returns the timeline, if need be without entries, and the problems in the order in which they
 * were found. The path of a problem with an event begins with `events[0]`, for a list too.
 */
export const parseTimeline = (input: unknown): ParseResult => readTimeline(input, RARE);
