import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {edtf, within} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {title: 'Dates', component: 'cited-timeline'};
export default meta;
type Story = StoryObj<CitedTimeline>;

/** Events as `[date, title]`, each known from the specification. */
const dated = (events: readonly (readonly [date: string | number, title: string])[]) => ({
  sources: {edtf},
  events: events.map(([date, title]) => ({date, title, source: 'edtf'})),
});

export const EveryPrecision: Story = {
  args: {
    timeline: dated([
      ['1999-12-31', 'A day'],
      ['1999-10', 'A month'],
      ['1995', 'A year'],
      [1997, 'A year as a number'],
      ['198X', 'A decade'],
      ['19XX', 'A century'],
      ['1XXX', 'A millennium'],
    ]),
  },
};

export const Ranges: Story = {
  args: {
    timeline: dated([
      ['2004-02-01/2004-02-08', 'Days of one month'],
      ['2004-02-20/2004-04-03', 'Days of two months'],
      ['2004-05/2004-08', 'Months'],
      ['2004-06/2006-08', 'Months of two years'],
      ['2001/2003', 'Years'],
      ['2004-06/2007', 'From a month to a year'],
    ]),
  },
};

export const ApproximateAndUncertain: Story = {
  args: {
    timeline: dated([
      ['1984~', 'About that year'],
      ['1986?', 'Perhaps that year'],
      ['1988%', 'Perhaps about that year'],
      ['1990-06~', 'About that month'],
      ['1991-06-11?', 'Perhaps that day'],
      ['1993~/1995', 'From about one year'],
      ['1996?/1998~', 'Both ends in doubt'],
      ['2000-?06-11', 'The month in doubt'],
    ]),
  },
};

export const OpenEnds: Story = {
  args: {
    timeline: dated([
      ['../1985', 'Until then, for ever before'],
      ['1987/..', 'Since then, and still so'],
      ['/1989', 'The start is not known'],
      ['1991/', 'The end is not known'],
      ['1993', 'A year between them'],
    ]),
  },
};

export const Seasons: Story = {
  args: {
    timeline: dated([
      ['2001-21', 'Spring'],
      ['2001-22', 'Summer'],
      ['2001-26', 'Summer in the north'],
      ['2001-30', 'Summer in the south'],
      ['2002-33', 'A quarter'],
      ['2002-38', 'A third'],
      ['2002-41', 'A half'],
      ['2003-23/2004-24', 'From autumn to winter'],
    ]),
  },
};

export const Sets: Story = {
  args: {
    timeline: dated([
      ['[1667,1668,1670..1672]', 'One of these years'],
      ['[..1760-12-03]', 'That day or earlier'],
      ['[1760-12..]', 'That month or later'],
      ['{1960,1961-12}', 'Both of these'],
      ['156X-12-25', 'Christmas of some year in the 1560s'],
      ['1XXX-12', 'December of some year'],
    ]),
  },
};

export const BeforeChrist: Story = {
  name: 'Before Christ',
  args: {
    timeline: dated([
      [-490, 'A year, as astronomers count them'],
      ['-0043-03-15', 'A day'],
      ['-03XX', 'A century'],
      ['-0026/0014', 'From one era to the other'],
      ['0000', 'Year zero is 1 BC'],
    ]),
  },
};

export const DeepTime: Story = {
  args: {
    timeline: dated([
      ['Y-4540000000', 'The Earth forms'],
      ['Y-65000000S2', 'To two significant digits'],
      ['Y-3E5', 'As a power of ten'],
      ['Y170000002', 'Far beyond what computers call a date'],
    ]),
  },
};

export const Julian: Story = {
  args: {
    timeline: {
      description: 'Written by the Julian calendar, shown by the Gregorian.',
      events: [
        {
          date: '1917-10-25',
          calendar: 'julian',
          title: 'The October Revolution was in November',
          source: 'https://en.wikipedia.org/wiki/October_Revolution',
        },
        {
          date: '1917-02',
          calendar: 'julian',
          title: 'A month is not quite the Gregorian month of its name',
          source: 'https://en.wikipedia.org/wiki/February_Revolution',
        },
        {
          date: '1918-02-14',
          title: 'Russia changes its calendar',
          source: 'https://en.wikipedia.org/wiki/Adoption_of_the_Gregorian_calendar',
        },
      ],
    },
  },
};

const clockTimes = dated([
  ['2004-01-01T10:10:10Z', 'In Greenwich'],
  ['2004-01-01T16:30:00+05:30', 'Five and a half hours ahead'],
  ['2004-01-01T08:15:00-04', 'Four hours behind'],
  ['2004-01-01T13:00', 'A time that names no zone'],
  ['2004-01-02', 'A day has no zone'],
]);

export const ClockTimes: Story = {args: {timeline: clockTimes}};

export const ClockTimesInOneZone: Story = {
  args: {timeline: clockTimes, timeZone: 'Asia/Yerevan'},
};

/** `displayDate` is shown in place of the date, which still says where the entry stands. */
export const InTheAuthorsWords: Story = {
  args: {
    timeline: {
      sources: {edtf},
      events: [
        {date: '198X', displayDate: 'late 1980s', title: 'A decade', source: 'edtf'},
        {date: '1992', displayDate: 'the year after', title: 'A year', source: 'edtf'},
      ],
    },
  },
};

const some = dated([
  ['1988/1994', 'Years'],
  ['1999-10', 'A month'],
  ['2001-06-11', 'A day'],
  ['2004-02-01/2004-02-08', 'Days'],
]);

/** The interface speaks English; dates are worded in the reader's language. */
export const InOtherLanguages: Story = {
  render: () => html`
    ${['en-GB', 'de', 'ru', 'ar-EG'].map(
      lang => html`<cited-timeline
        lang=${lang}
        dir=${lang === 'ar-EG' ? 'rtl' : 'ltr'}
        heading=${`Dates in ${lang}`}
        .timeline=${some}
      ></cited-timeline>`,
    )}
  `,
};

export const Narrow: Story = {
  name: 'At 360 px',
  args: EveryPrecision.args ?? {},
  decorators: [within(360)],
};
