import {type Json, parseJson} from './json.ts';

/** The data in a `<script type="application/json">` among the element's children. */
export function readScript(host: Element): Json | undefined {
  const script = host.querySelector(':scope > script[type="application/json" i]');
  return script ? parseJson(script.textContent ?? '') : undefined;
}
