/**
 * Dates as this package and as the `edtf` package read them, on some 13,000 texts. Wherever
 * they differ, the difference must be on the list below, with the reason; and every item of the
 * list must still be one.
 *
 * Runs in Node: `edtf` needs `nearley`, which is CommonJS and does not load in a browser as it is.
 */

import assert from 'node:assert/strict';
import {test} from 'node:test';
import edtf, {defaults} from 'edtf';
import {parseDate} from '../src/model/date/index.ts';

// A clock time without a zone is UTC here, not the machine's time.
defaults.offset = false;

/** `reads`: only parseDate reads it. `rejects`: only edtf does. `spans`, `qualifies`: they disagree. */
type Difference = 'reads' | 'rejects' | 'spans' | 'qualifies';

const DEVIATIONS: readonly (readonly [Difference, RegExp, string])[] = [
  ['rejects', /-02-29$/, 'only leap years have a 29 February'],
  ['rejects', /^-0000/, 'the year zero has no sign'],
  ['rejects', /^(\d\d|\d{3})$/, 'centuries and decades as 19 and 198 are ISO 8601, not EDTF'],
  ['rejects', /^\d{5}$/, 'no date: edtf takes five digits for milliseconds'],
  ['rejects', /^Y\dE2$/, 'Y is only for years of more than four digits (Level 1)'],
  ['rejects', /^1950S5$/, 'the year has no fifth digit'],
  ['rejects', /T.*\+\d{4}$/, 'basic format is not permitted (Extended format)'],
  ['rejects', /^[./]+$/, 'neither end is a date'],

  ['reads', /-06-3X$/, '30 June fits'],
  ['reads', /[?~%].*X|X.*[?~%]/, 'unspecified digits can be qualified'],
  ['reads', /[?~%].*Y|Y.*[?~%]/, 'letter-prefixed years can be qualified'],
  ['reads', /Y.*\/|\/.*Y/, 'letter-prefixed years can be ends of intervals'],
  ['reads', /[[{,]1984\?/, 'members of sets can be qualified on the right too'],
  ['reads', /^[?~%]\d+[?~%]$/, 'a component can be qualified on both sides'],
  ['reads', /X.*-[2-4]\d$/, 'a season of an unspecified year'],
  ['reads', /[?~%].*21|21.*[?~%]/, 'seasons can be qualified'],
  ['reads', /-21.*[\]}/]|\/.*-21/, 'seasons can be ends of intervals and members of sets'],
  ['reads', /\//, 'ends that are equal or overlap make an interval'],
  ['reads', /T\d\d(?!:)/, 'hours alone (ISO 8601-1)'],
  ['reads', /T.*([+-]15|-13):00$/, 'any time shift of less than a day'],
  ['reads', /T.*-00:00$/, 'as people write UTC (RFC 3339)'],
  ['reads', /T23:59:60/, 'leap seconds'],

  ['spans', /T/, 'a clock time spans its second or minute, not an instant'],
  ['spans', /^-.*X/, 'before the year 0 the least unspecified year is the last, not the first'],
  ['spans', /^0000-02/, 'the year 0000 is a leap year; edtf calls ECMAScript with the year 0'],
  ['spans', /X1?-31$/, 'the 31st only exists in months of 31 days; edtf counts on into the next'],
  ['spans', /X.*-02-29$/, '29 February only exists in leap years'],
  ['spans', /^-?\d{4}-(2\d|3[0-2])$/, 'seasons begin in March, June, September and December'],
  ['spans', /-37$/, 'the first quadrimester ends with April; edtf adds May'],
  ['spans', /^-\d{4}-(3[3-9]|4[01])$/, 'edtf ends negative years after 0'],
  ['spans', /S\d$/, 'significant digits leave the other digits open'],
  ['spans', /^[[{]/, 'a set spans all members in any order, each to its end'],
];

function* corpus(): Generator<string> {
  const years = [
    ...[
      '1984',
      '2004',
      '0000',
      '0044',
      '-0044',
      '-1985',
      '9999',
      '1900',
      '2000',
      '85',
      '198',
      '12025',
    ],
    ...[
      '-0000',
      'XXXX',
      '198X',
      '19XX',
      '1XXX',
      '1X8X',
      'X984',
      '-198X',
      'Y170000002',
      'Y-170000002',
    ],
    ...[
      'Y12345',
      'Y-12345',
      'Y1985',
      'Y17E7',
      'Y-17E7',
      'Y2E2',
      '1950S2',
      '1950S1',
      '1950S4',
      '1950S5',
    ],
    ...['1950S0', 'Y12345S2', 'Y3388E2S3', '-1950S2'],
  ];
  const months = '01 02 06 12 13 00 XX 1X 0X X1 2X 20 21 24 25 29 32 33 34 36 37 39 40 41 42'.split(
    ' ',
  );
  const days = '01 28 29 30 31 32 00 XX 1X 3X X1 2X'.split(' ');
  for (const year of years) {
    yield year;
    for (const month of months) {
      yield `${year}-${month}`;
      for (const day of days) yield `${year}-${month}-${day}`;
    }
  }

  for (const date of [
    '1984',
    '2004-06',
    '2004-06-11',
    '2001-21',
    '198X',
    '198X-12-25',
    'Y170000002',
  ])
    for (const qualifier of '?~%')
      for (let i = 0; i <= date.length; i++) {
        const text = date.slice(0, i) + qualifier + date.slice(i);
        yield text;
        yield `?${text}`;
        yield `${text}~`;
      }

  const clocks = [
    ...['10', '10:30', '10:30:45', '10:30:45.5', '10:30:45.123', '10:30:45.123456', '00:00:00'],
    ...[
      '24:00:00',
      '24:00',
      '24:00:01',
      '23:59:59',
      '23:59:60',
      '25:00:00',
      '10:60:00',
      '1030',
      '1',
    ],
  ];
  const zones =
    ' Z +01 -04 +04:30 -04:30 +00:00 -00:00 +14:00 +15:00 -12:00 -13:00 +0430 +24'.split(' ');
  for (const clock of clocks) for (const zone of zones) yield `1985-04-12T${clock}${zone}`;

  const ends = [
    ...[
      '',
      '..',
      '1984',
      '2004-06',
      '2004-06-11',
      '1984?',
      '2004-06~',
      '2004-06-~11',
      '198X',
      '2004-XX',
    ],
    ...['-0044', '2001-21', 'Y170000002', '1985-04-12T10:00:00Z', '2016-13', 'x'],
  ];
  for (const from of ends) for (const to of ends) yield `${from}/${to}`;

  const members = [
    ...[
      '1984',
      '1985',
      '2004-06',
      '2004-06-11',
      '1960..1964',
      '..1950',
      '2010..',
      '1984?',
      '198X',
      '2001-21',
    ],
    ...['1985-01..1985-03', '1985..1984-01', '2016-13', ''],
  ];
  for (const [open, close] of ['[]', '{}'])
    for (const first of members) {
      yield `${open}${first}${close}`;
      for (const second of members) yield `${open}${first},${second}${close}`;
    }
}

function readByEdtf(text: string) {
  try {
    const {min, max, uncertain, approximate} = edtf(text);
    return {
      start: min ?? undefined,
      end: max === null ? undefined : max + 1,
      uncertain: uncertain && uncertain.value > 0,
      approximate: approximate && approximate.value > 0,
    };
  } catch {
    return undefined;
  }
}

/** Whether two times are the same, as far as `Date` reaches: edtf has NaN beyond. */
const same = (ours: number | undefined, theirs: number | undefined): boolean =>
  ours === theirs || (Number.isNaN(theirs) && Math.abs(ours ?? 0) > 8.64e15);

function compare(text: string): Difference | undefined {
  const ours = parseDate(text);
  const theirs = readByEdtf(text);
  if (!ours || !theirs) return ours ? 'reads' : theirs && 'rejects';
  if (!same(ours.start, theirs.start) || !same(ours.end, theirs.end)) return 'spans';
  // Only its dates carry qualifiers, not its intervals and sets.
  return ours.uncertain !== (theirs.uncertain ?? ours.uncertain) ||
    ours.approximate !== (theirs.approximate ?? ours.approximate)
    ? 'qualifies'
    : undefined;
}

test('parseDate and edtf agree, but for the listed deviations', () => {
  const used = new Set<string>();
  const unlisted: string[] = [];
  let agreed = 0;
  let both = 0;
  for (const text of new Set(corpus())) {
    const difference = compare(text);
    if (!difference) {
      agreed++;
      if (parseDate(text)) both++;
      continue;
    }
    const found = DEVIATIONS.find(([what, texts]) => what === difference && texts.test(text));
    if (found) used.add(found[2]);
    else unlisted.push(`${text} (${difference})`);
  }
  assert.deepEqual(unlisted, []);
  assert.deepEqual(
    DEVIATIONS.map(([, , reason]) => reason).filter(reason => !used.has(reason)),
    [],
    'listed, but no difference any more',
  );
  // The comparison is worth something only if most of it is agreement, on dates and on no dates.
  assert.ok(agreed > 12_000 && both > 1400, `${agreed} agreed, ${both} of them on dates`);
});
