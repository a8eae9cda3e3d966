import {type Context, report} from './context.ts';
import {type Fields, readFields} from './fields.ts';
import {get, isObject, type Raw, show} from './read.ts';
import {oneOf, readLocator, readText} from './readers.ts';
import {findSource, SOURCE} from './sources.ts';
import type {Citation, LocalizedText, Stance} from './types.ts';

function readQuote(context: Context, value: unknown): LocalizedText | undefined {
  return readText(context, value) ?? (value === '' ? report(context, 'quote-empty') : undefined);
}

/** What a source that is described in place can say of its use. */
const USE = {
  quote: readQuote,
  prefix: readText,
  suffix: readText,
  // What cannot be read may not count as support.
  stance: oneOf<Stance>('stance-unknown', ['supports', 'disputes', 'mentions'], 'mentions'),
  note: readText,
  locator: readLocator,
};
const CITATION = {...USE, source: findSource};

/**
 * A citation is a source's id or address, an object that names its `source`, or the source itself.
 * One that names none is kept for what else it says, with a source that says nothing.
 */
export function readCitation(context: Context, value: unknown): Citation | undefined {
  const raw = isObject(value) ? value : {};
  const named = namesSource(context, raw);
  const fields: Fields<typeof CITATION> = readFields(
    context,
    raw,
    named ? CITATION : USE,
    get(raw, 'title') === undefined && named ? undefined : SOURCE,
  );
  const source = fields.source ?? findSource(context, named ? {} : value, USE);
  if (!source) return undefined;
  return {stance: 'supports', ...fields, source};
}

/** CSL-JSON's items have a `source` too: the catalogue that they were taken from. */
function namesSource({sources}: Context, raw: Raw): boolean {
  const source = get(raw, 'source');
  const described = get(raw, 'title') !== undefined;
  return source !== undefined && (!described || isObject(source) || show(source) in sources);
}
