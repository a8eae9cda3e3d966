import {type StandIn, standIns, type Unit} from './intl.ts';

/** What a language calls days, months, units and the like. */
export interface Names {
  /** January to December, in full and short. */
  readonly months: readonly string[];
  readonly short: readonly string[];
  /** Nouns as they stand after any number. */
  readonly units: Readonly<Record<Unit, string>>;
  /** 10⁶, 10⁹ and 10¹². */
  readonly powers: readonly [string, string, string];
  /** Between the last two of a list, with white space or a comma where there is one. */
  readonly and: string;
  readonly or: string;
  /** A language whose numbers have the same signs. */
  readonly numbers: string;
  /** What is known of a day, a month or a year; `month` is a name. */
  date(day: string | undefined, month: string | undefined, year: string, isShort: boolean): string;
  beforeEra(year: string): string;
}

type Options = Intl.DateTimeFormatOptions;

class Dates extends Intl.DateTimeFormat {
  readonly #names: Names;
  readonly #isShort: boolean;

  constructor(names: Names, {month, ...options}: Options) {
    super('en', {...options, ...(month && {month: 'numeric'}), hourCycle: 'h23'});
    this.#names = names;
    this.#isShort = month === 'short';
  }

  #write(time?: Date | number): readonly [text: string, year: string] {
    const parts: Partial<Record<string, string>> = {};
    for (const {type, value} of super.formatToParts(time)) parts[type] = value;
    const {
      day,
      month,
      year = '',
      era,
      hour,
      minute,
      second,
      fractionalSecond,
      timeZoneName,
    } = parts;
    const names = this.#isShort ? this.#names.short : this.#names.months;
    const clock = [hour, minute, second].filter(Boolean).join(':');
    const date = this.#names.date(
      day,
      month && names[Number(month) - 1],
      era?.startsWith('B') ? this.#names.beforeEra(year) : year,
      this.#isShort,
    );
    const moment = clock + (fractionalSecond ? `,${fractionalSecond}` : '');
    const text = [[date, moment].filter(Boolean).join(', '), timeZoneName].filter(Boolean);
    return [text.join(' '), year];
  }

  override format(time?: Date | number): string {
    return this.#write(time)[0];
  }

  override formatToParts(time?: Date | number): Intl.DateTimeFormatPart[] {
    const [text, year] = this.#write(time);
    const [before = '', ...after] = year ? text.split(year) : [text];
    return [
      {type: 'literal', value: before},
      {type: 'year', value: year},
      {type: 'literal', value: after.join(year)},
    ];
  }

  override formatRange(from: Date | number | bigint, to: Date | number | bigint): string {
    const [first, last] = [from, to].map(time => this.format(Number(time)));
    return first === last ? `${first}` : `${first} – ${last}`;
  }
}

/** Some languages are not in every engine: Chrome has no Armenian, no Georgian, and no months in Azerbaijani and Kazakh. */
export function standIn(tag: string, names: Names): void {
  const [january = ''] = names.months;
  const known = new Intl.DateTimeFormat(tag, {month: 'long', timeZone: 'UTC'}).format(0);
  if (known.toLowerCase().startsWith(january.toLowerCase())) return;
  const made: StandIn = {
    date: options => new Dates(names, options),
    number(options) {
      const {notation, compactDisplay, style, unit, unitDisplay, ...rest} = options;
      const plain = new Intl.NumberFormat(names.numbers, rest);
      const after = unit ? `\u00a0${names.units[unit as Unit]}` : '';
      return {
        format(value: number): string {
          const power = notation === 'compact' ? Math.min(4, Math.floor(Math.log10(value) / 3)) : 0;
          const name = names.powers[power - 2];
          return name === undefined
            ? plain.format(value) + after
            : `${plain.format(Number((value / 1000 ** power).toPrecision(12)))}\u00a0${name}${after}`;
        },
      };
    },
    list: type => ({
      format(items: readonly string[]): string {
        const last = items.length > 1 ? names[type === 'conjunction' ? 'and' : 'or'] : '';
        return items.slice(0, -1).join(', ') + last + (items.at(-1) ?? '');
      },
    }),
  };
  standIns.set(tag, made);
}
