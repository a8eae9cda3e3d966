import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {edtf, spaceflight} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {
  title: 'Spacing',
  component: 'cited-timeline',
  args: {src: 'data/first-train.json'},
};
export default meta;
type Story = StoryObj<CitedTimeline>;

/** Room where entries crowd, a break where nothing happens for long. */
export const Auto: Story = {};

/** One pace for all of time. */
export const Proportional: Story = {args: {spacing: 'proportional'}};

/** The same step from each entry to the next. */
export const Even: Story = {args: {spacing: 'even'}};

/** Where cards have room at one pace, that is what they get; and no gap is worth a break. */
export const AutoWithRoom: Story = {
  args: {src: null, timeline: {...spaceflight, events: spaceflight.events.filter((_, i) => i % 2)}},
};

export const AutoOverDecades: Story = {args: {src: null, timeline: spaceflight}};

export const ProportionalOverDecades: Story = {
  args: {src: null, timeline: spaceflight, spacing: 'proportional'},
};

export const EvenOverDecades: Story = {
  args: {src: null, timeline: spaceflight, spacing: 'even'},
};

export const OneEntry: Story = {
  args: {
    src: null,
    timeline: spaceflight.events.slice(0, 1).map(event => ({...event, source: edtf.url})),
  },
};

const names = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Entries of one instant hang from one leader. */
export const AllOnOneDay: Story = {
  args: {
    src: null,
    timeline: names.map(name => ({
      date: '2004-06-11',
      title: `The ${name} of that day`,
      source: edtf.url,
    })),
  },
};

/** Three crowds, two long gaps. */
export const TwoBreaks: Story = {
  args: {
    src: null,
    timeline: [1700, 1850, 2000].flatMap(year =>
      names.slice(0, 4).map((name, i) => ({
        date: year + i,
        title: `The ${name} year from ${year}`,
        source: edtf.url,
      })),
    ),
  },
};

/** More than one screen of entries: the track scrolls, by the buttons and by keys too. */
export const MoreThanOneScreen: Story = {
  args: {
    src: null,
    timeline: {
      title: 'Forty months',
      events: Array.from({length: 40}, (_, i) => ({
        date: `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
        title: `What happened in month ${i + 1}`,
        source: edtf.url,
      })),
    },
  },
};
