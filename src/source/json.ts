import {fail, type Json, tryJson} from './text.ts';

/**
 * Parses JSON; never throws. What is broken is found by reading the text again, because each
 * engine words its own error and not all say where. Lines and columns count from 1, columns in
 * UTF-16 units, as editors do. A byte order mark is no part of the text.
 */
export function parseJson(text: string): Json {
  return tryJson(text) ?? explain(text.replace(/^\ufeff/, ''));
}

function explain(body: string): Json {
  if (!/\S/.test(body)) return fail('json-empty', 'The data are empty', 'Write a list: []');
  if (/^\s*</.test(body)) {
    return fail(
      'json-html',
      'This is a web page (HTML), not JSON',
      'Give the address of the data, not of a page that shows them',
    );
  }
  const at = findBreak(body);
  const lines = body.slice(0, at).split(/\r\n?|\n/);
  const column = (lines.at(-1) as string).length + 1;
  const found = /^(?:[\w.+-]{1,20}|.?)/u.exec(body.slice(at))?.[0];
  const place = found ? `“${found}”` : at < body.length ? 'the line break' : 'the end';
  return fail(
    'json-broken',
    `Broken JSON at line ${lines.length}, column ${column}, before ${place}`,
    /,\s*$/.test(body.slice(0, at)) && /[\]}]/.test(place)
      ? 'Remove the comma before it'
      : 'Look there for a missing comma, bracket or straight quotation mark, or a comment',
  );
}

/** White space, then a mark, a string as far as it is right, or a number or word (RFC 8259). */
const TOKEN =
  /([ \t\n\r]*)([{}[\],:]|"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*("?)|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))?/y;

/** Where JSON first goes wrong; the text's length where it only stops too early. */
function findBreak(text: string): number {
  /** The closing marks that are due, innermost last. */
  const open: string[] = [];
  /** What may come next: marks, strings as `"`, and numbers and words as `0`. */
  const value = '[{"0';
  let next = value;
  TOKEN.lastIndex = 0;
  for (;;) {
    const at = TOKEN.lastIndex;
    const [, space = '', token = '', end] = TOKEN.exec(text) as RegExpExecArray;
    const kind = /^["{}[\],:]/.exec(token)?.[0] ?? '0';
    if (!token || !next.includes(kind)) return at + space.length;
    if (end === '') return TOKEN.lastIndex;
    if (kind === '{' || kind === '[') {
      open.push(kind === '{' ? '}' : ']');
      next = kind === '{' ? '"}' : `${value}]`;
    } else if (kind === ':' || (kind === ',' && open.at(-1) === ']')) {
      next = value;
    } else if (kind === ',') {
      next = '"';
    } else if (kind === '"' && next[0] === '"') {
      next = ':';
    } else {
      if (kind === '}' || kind === ']') open.pop();
      next = open.length ? `,${open.at(-1)}` : ' ';
    }
  }
}
