import {once} from 'node:events';
import {createInterface} from 'node:readline';
import type {Readable, Writable} from 'node:stream';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import type {Desktop} from '../../scripts/desktop.ts';

/** What the platform is told of one thing in a page. */
export interface Node {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly text: string;
  readonly states: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** @returns what asks for the tree of the page with a title, as the platform has it now. */
export function readTrees(desktop: Desktop): (title: string) => Promise<Node | null> {
  const reader = desktop.python(fileURLToPath(new URL('tree.py', import.meta.url)));
  const lines = createInterface(reader.stdout as Readable);
  return async title => {
    const answer = once(lines, 'line', {signal: AbortSignal.timeout(30_000)});
    (reader.stdin as Writable).write(`${title}\n`);
    const [line] = await answer;
    const tree: Partial<Node> | null = JSON.parse(line);
    return tree && complete(tree);
  };
}

/** What is not told is empty. */
const complete = (node: Partial<Node>): Node => ({
  ...{role: '', name: '', description: '', text: '', states: [], attributes: {}},
  ...node,
  children: (node.children ?? []).map(complete),
});

/** Asks for the tree until it is as it should be: browsers tell the platform later. @returns the last. */
export async function treeThat(
  read: () => Promise<Node | null>,
  isDone: (tree: Node) => boolean,
): Promise<Node> {
  const end = performance.now() + 15_000;
  for (;;) {
    const tree = await read();
    if (tree && (isDone(tree) || performance.now() > end)) return tree;
    if (performance.now() > end) throw new Error('the page is not in the tree of the platform');
    await setTimeout(100);
  }
}

/** The node and all below it, in the order of reading. */
export const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];

export const withRole = (node: Node, ...roles: string[]): Node[] =>
  all(node).filter(({role}) => roles.includes(role));

export const has = ({states}: Node, state: string): boolean => states.includes(state);

/** What is told by text, with that of what is within, white space as one. */
export function textOf(node: Node): string {
  const inner = node.children.map(textOf);
  // Where a child stands, the text has a sign for it. Chromium has every text as a child.
  const isLeaf = !inner.some(Boolean);
  const own = isLeaf ? node.text || node.name : node.text.includes('\ufffc') ? node.text : '';
  let next = 0;
  const text =
    own && !isLeaf
      ? own.replace(/\ufffc/g, () => ` ${inner[next++] ?? ''} `)
      : own || inner.join(' ');
  return text.replace(/\s+/g, ' ').trim();
}
