import type {Context} from './context.ts';
import type {Row} from './problems.ts';

/** What is said of an event without a source. Plain documents may have such, as nothing else is amiss. */
export const UNSOURCED: Row = ['warning', 'The event has no source', 'Add “source” or “citations”'];

export function reportUnsourced({problems}: Context, index: number): void {
  const [severity, message, hint] = UNSOURCED;
  problems.push({code: 'citation-missing', severity, path: `events[${index}]`, message, hint});
}
