import {readScript} from './inline.ts';
import type {Json} from './json.ts';
import {readList} from './light.ts';

/** Data that are here, or their address. */
export type Found =
  | ({readonly from: 'property' | 'script' | 'list'} & Json)
  | {readonly from: 'src'; readonly url: string};

/**
 * Where an element's data come from, the first that is there of: its property, its address, a
 * JSON script among its children, a list inside it. `undefined` where there is none of them.
 */
export function findData(host: Element, timeline: unknown, src?: string | null): Found | undefined {
  if (timeline !== undefined && timeline !== null) return {from: 'property', value: timeline};
  if (src?.trim()) return {from: 'src', url: src.trim()};
  const script = readScript(host);
  if (script) return {from: 'script', ...script};
  const list = readList(host);
  return list && {from: 'list', value: list};
}
