/** How the tests of dates write a span down, to compare it with what it must be. */

import {expect} from '@open-wc/testing';
import {parseDate} from '../src/model/date/index.ts';
import type {Calendar, DateSpan} from '../src/model/types.ts';

/** A time by `Date`'s own arithmetic: as short as it is exact; `..` open, `?` unknown. */
export const time = (ms: number | undefined): string =>
  ms === undefined
    ? '?'
    : Number.isFinite(ms)
      ? new Date(ms).toISOString().replace(/(T00:00)?(:00)?\.000Z$/, '')
      : '..';

/** `start → end precision`, then what else there is. */
export const show = (span: DateSpan | undefined): string =>
  span === undefined
    ? 'no date'
    : [
        `${time(span.start)} → ${time(span.end)} ${span.precision}`,
        span.approximate && 'approximate',
        span.uncertain && 'uncertain',
        span.season,
        span.offset !== undefined && `offset ${span.offset}`,
        span.kind !== 'date' && span.kind,
      ]
        .filter(Boolean)
        .join(', ');

/** A test for each text: what its span must be. */
export const table = (name: string, cases: Readonly<Record<string, string>>, calendar?: Calendar) =>
  describe(name, () => {
    for (const [text, expected] of Object.entries(cases))
      it(text, () => {
        const span = parseDate(text, calendar);
        expect(show(span)).to.equal(expected);
        if (span) expect(span.text).to.equal(text);
      });
  });
