import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {spaceflight, within} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {title: 'Undated', component: 'cited-timeline'};
export default meta;
type Story = StoryObj<CitedTimeline>;

const {sources, events} = spaceflight;
const announced = [
  {title: 'A station in orbit around the Moon', status: 'expected', source: 'list'},
  {title: 'People on Mars', displayDate: '“soon”', status: 'expected', source: 'list'},
];
const undated = [
  {title: 'Somebody dreams of it', source: 'list'},
  {title: 'Somebody draws it', displayDate: 'long ago', source: 'list'},
];

/** Announced, with no date given: dashed, in a place of its own. */
export const Announced: Story = {args: {timeline: {sources, events: [...events, ...announced]}}};

/** Happened, but nobody says when. */
export const Undated: Story = {args: {timeline: {sources, events: [...events, ...undated]}}};

export const Both: Story = {
  args: {timeline: {sources, events: [...events, ...undated, ...announced]}},
};

export const NothingElse: Story = {args: {timeline: {sources, events: [...undated, ...announced]}}};

/** Expected at a date: it stands there, dashed. */
export const ExpectedAtADate: Story = {
  args: {
    timeline: {
      sources,
      events: [
        ...events.slice(-2),
        {date: '2028-06-01', title: 'Expected on a day', status: 'expected', source: 'list'},
        {date: '2030/2032', title: 'Expected to take years', status: 'expected', source: 'list'},
        {date: '2035', title: 'Expected in a year', status: 'expected', source: 'list'},
      ],
    },
  },
};

export const At768: Story = {
  name: 'Both at 768 px',
  args: Both.args ?? {},
  decorators: [within(768)],
};

export const At360: Story = {
  name: 'Both at 360 px',
  args: Both.args ?? {},
  decorators: [within(360)],
};
