/** Data that are here, or where to get them. */
export type Found =
  | {readonly from: 'property'; readonly value: unknown}
  | {readonly from: 'src'; readonly url: string}
  | {readonly from: 'script'; readonly text: string}
  | {readonly from: 'list'};

/**
 * Where an element's data come from, the first that is there of: its property, its address, a
 * JSON script among its children, a list inside it. `undefined` where there is none of them.
 */
export function findData(host: Element, timeline: unknown, src?: string | null): Found | undefined {
  if (timeline !== undefined && timeline !== null) return {from: 'property', value: timeline};
  if (src?.trim()) return {from: 'src', url: src.trim()};
  const script = host.querySelector(':scope > script[type="application/json" i]');
  if (script) return {from: 'script', text: script.textContent ?? ''};
  return host.querySelector('ol, ul') ? {from: 'list'} : undefined;
}
