import {LitElement, type PropertyDeclarations} from 'lit';
import type {WordingHook} from '../cite/wording.ts';
import type {Filters} from '../find/facets.ts';
import type {Spacing} from '../layout/arrange.ts';
import type {Sort} from '../table/order.ts';
import type {CitationStyle} from '../view/context.ts';
import type {PartialLanguage} from '../words/language.ts';
import {LANGUAGES} from '../words/languages/index.ts';
import type {GetLanguage} from './speaking.ts';

export type Layout = 'auto' | 'horizontal' | 'vertical' | 'table';

/** All that is set from outside, by attributes or properties. */
export class Properties extends LitElement {
  /**
   * The languages that there are words in, beside English, by their BCP 47 tags: what gets them. A
   * page adds its own. What is missing in one is English.
   */
  static readonly languages: Record<string, GetLanguage> = LANGUAGES;

  static override readonly properties: PropertyDeclarations = {
    timeline: {attribute: false},
    src: {},
    heading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    layout: {},
    spacing: {},
    groupBy: {attribute: 'group-by'},
    from: {},
    to: {},
    citations: {},
    wording: {attribute: false},
    words: {attribute: false},
    requireCitations: {attribute: 'require-citations', type: Boolean},
    theme: {reflect: true, useDefault: true},
    timeZone: {attribute: 'time-zone'},
    calendar: {},
    selected: {},
    query: {},
    filters: {attribute: false},
    unmatched: {},
    sort: {},
    controls: {},
    deepLink: {attribute: 'deep-link'},
    refresh: {type: Number},
    metadata: {},
  };

  /**
   * The data: a document of format version 1 or an array of events. Comes before `src` and
   * before what stands inside the element. Never changed by the element.
   */
  declare timeline: unknown;
  /** Address of the JSON data. */
  declare src: string | null;
  /** Heading, in place of the data's own title. */
  declare heading: string | null;
  /** Level of the heading, 1 to 5; entries come one below. 2 by default. */
  declare headingLevel: number;
  /**
   * `horizontal`, `vertical`, `table`, or `auto`: vertical where the element is narrower than 480 px.
   * @type {'auto' | 'horizontal' | 'vertical' | 'table'}
   */
  declare layout: Layout;
  /**
   * How time becomes width: `auto` gives room where entries crowd and breaks the axis where
   * nothing happens for long; `proportional` keeps one pace; `even` gives every step the same.
   * @type {'auto' | 'proportional' | 'even'}
   */
  declare spacing: Spacing;
  /**
   * `group` gives each group of entries a lane of its own.
   * @type {'group' | null}
   */
  declare groupBy: string | null;
  /** What is in view at first begins with this date (EDTF); with the first entry by default. */
  declare from: string | null;
  /** What is in view at first ends with this date (EDTF); with the last entry by default. */
  declare to: string | null;
  /**
   * Sources on the cards by name, or by their number in the list.
   * @type {'inline' | 'numbered'}
   */
  declare citations: CitationStyle;
  /**
   * Words each source in full, in place of the element: it is given the source and what it is worded
   * for, and gives parts that are text or links. What it leaves out or fails at is worded as without
   * it. Property only.
   */
  declare wording: WordingHook | null;
  /**
   * Words of the interface that come before those of the language, by the part that they belong to:
   * `{main: {cite: 'Quote'}}`. Property only.
   */
  declare words: PartialLanguage | null;
  /** Leaves out what cites no source, and tells the author of it in `problems`. */
  declare requireCitations: boolean;
  /**
   * `auto` follows the page and, where that states no colour scheme, the reader's system.
   * @type {'auto' | 'light' | 'dark'}
   */
  declare theme: 'auto' | 'light' | 'dark';
  /** IANA name of the zone for clock times; without it each stays in the zone it was written in. */
  declare timeZone: string | null;
  /**
   * The calendar that dates are shown in, with the Gregorian date beside them: `persian`, `hebrew`,
   * `islamic`, `islamic-umalqura`, `islamic-civil`, `islamic-tbla`, `buddhist`, `japanese`, `ethiopic`,
   * `ethioaa`, `coptic`, `indian`, `roc`, `chinese`, `dangi` or `julian`. The Gregorian one alone by default.
   */
  declare calendar: string | null;
  /** Id of the entry that is open, all of it told; none by default. */
  declare selected: string | null;
  /** What is searched for in titles, summaries, sources and tags. All of its words must be found. */
  declare query: string;
  /** What is shown: of each kind any of those named, of the kinds all. Property only. */
  declare filters: Filters;
  /**
   * What is not searched for `recede`s, or `leave`s.
   * @type {'recede' | 'leave'}
   */
  declare unmatched: 'recede' | 'leave';
  /**
   * The order of the table; `-` turns it round.
   * @type {'date' | '-date' | 'title' | '-title' | 'source' | '-source'}
   */
  declare sort: Sort;
  /**
   * Which controls there are, of `pan zoom overview search filter table cite`, by spaces; `none` for none.
   * All by default, but for search, filter and overview with fewer than 8 entries.
   */
  declare controls: string | null;
  /**
   * The page's address tells the open entry and the window, and opens them; of several timelines on
   * a page each has a prefix of its own here. Not by default.
   */
  declare deepLink: string | null;
  /** Asks `src` again every so many seconds, at least 5, while the page is seen. Not by default. */
  declare refresh: number | null;
  /**
   * What the page tells machines of the timeline, of `json-ld` (in the words of schema.org) and `coins`
   * (for reference managers), by spaces. Nothing by default.
   */
  declare metadata: string | null;

  constructor() {
    super();
    this.src = null;
    this.heading = null;
    this.headingLevel = 2;
    this.layout = 'auto';
    this.spacing = 'auto';
    this.groupBy = null;
    this.citations = 'inline';
    this.wording = null;
    this.words = null;
    this.requireCitations = false;
    this.theme = 'auto';
    this.timeZone = null;
    this.calendar = null;
    this.from = null;
    this.to = null;
    this.selected = null;
    this.query = '';
    this.filters = {};
    this.unmatched = 'recede';
    this.sort = 'date';
    this.controls = null;
    this.deepLink = null;
    this.refresh = null;
    this.metadata = null;
  }
}
