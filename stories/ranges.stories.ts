import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {edtf} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {title: 'Ranges', component: 'cited-timeline'};
export default meta;
type Story = StoryObj<CitedTimeline>;

const dated = (...events: readonly (readonly [date: string, title: string])[]) => ({
  sources: {edtf},
  events: events.map(([date, title]) => ({date, title, source: 'edtf'})),
});

export const Apart: Story = {
  args: {timeline: dated(['1914/1918', 'One'], ['1922/1933', 'Two'], ['1939/1945', 'Three'])},
};

export const Overlapping: Story = {
  args: {
    timeline: dated(
      ['1900/1930', 'The first of four'],
      ['1910/1940', 'The second'],
      ['1920/1950', 'The third'],
      ['1925/1960', 'The fourth'],
    ),
  },
};

/** A long one behind all others, and points within it. */
export const ABackdrop: Story = {
  args: {
    timeline: dated(
      ['1900/1999', 'The whole century'],
      ['1914-07-28', 'A day in it'],
      ['1929-10-24', 'Another'],
      ['1957', 'A year in it'],
      ['1989-11-09', 'A last day'],
    ),
  },
};

/** Entries of the very same span share one bar. */
export const TheSameSpan: Story = {
  args: {
    timeline: dated(
      ['2025-10', 'The first of that month'],
      ['2025-10', 'The second of it'],
      ['2025-10', 'The third of it'],
      ['2025-11-05', 'A day after it'],
    ),
  },
};

/** A range is solid; one date known no better is pale; both tell what is in doubt. */
export const EveryLook: Story = {
  args: {
    timeline: {
      sources: {edtf},
      events: [
        {date: '1900/1910', title: 'A range', source: 'edtf'},
        {date: '1915~/1925', title: 'Approximate', source: 'edtf'},
        {date: '1930?/1940', title: 'Uncertain', source: 'edtf'},
        {date: '194X', title: 'One date, known to its decade', source: 'edtf'},
        {date: '195X~', title: 'About a decade', source: 'edtf'},
        {date: '196X?', title: 'Perhaps a decade', source: 'edtf'},
        {date: '1975-06-01', title: 'A day', source: 'edtf'},
        {date: '1980-06-01~', title: 'About a day', source: 'edtf'},
        {date: '1990/2000', title: 'Expected', status: 'expected', source: 'edtf'},
        {date: '2005/..', title: 'Open', source: 'edtf'},
      ],
    },
  },
};

/** The other end may stand in a field of its own. */
export const WithEnd: Story = {
  args: {
    timeline: [
      {date: '1988', end: '1994', title: 'From year to year', source: edtf.url},
      {date: '1996', end: '..', title: 'And still so', source: edtf.url},
    ],
  },
};
