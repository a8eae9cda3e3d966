import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {signal, spaceflight, train, within} from './fixtures.ts';
import {makeRegister} from './register.ts';

const meta: Meta<CitedTimeline> = {
  title: 'Reading and finding',
  component: 'cited-timeline',
  args: {src: 'data/first-train.json'},
};
export default meta;
type Story = StoryObj<CitedTimeline>;

export const OneEntryOpen: Story = {args: {selected: 'first-train'}};

export const OneEntryOpenAt360: Story = {
  args: OneEntryOpen.args ?? {},
  decorators: [within(360)],
};

export const OneEntryOpenInTheDark: Story = {args: {...OneEntryOpen.args, theme: 'dark'}};

export const OneEntryOpenFromRightToLeft: Story = {
  args: OneEntryOpen.args ?? {},
  decorators: [story => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

/** Down the page it opens in its place, too. */
export const OneWithoutADateOpenAt360: Story = {
  args: {selected: 'tripp'},
  decorators: [within(360)],
};

/** What recedes is still told in full ink when it is opened. */
export const OneThatRecedesOpenAt360: Story = {
  args: {selected: 'war', query: 'wheat'},
  decorators: [within(360)],
};

export const OneOfManyOpen: Story = {
  render: () => html`<cited-timeline
    .timeline=${makeRegister(10_000)}
    selected="event-5000"
  ></cited-timeline>`,
};

/** Nothing is asked of another site before its card is pressed. */
export const Media: Story = {
  args: {
    src: null,
    selected: 'train',
    timeline: {
      title: 'What can be seen and heard',
      events: [
        {
          id: 'train',
          date: '2025-11-05',
          title: 'A train',
          summary: 'It carries wheat.\n\nIt is slow.',
          tags: ['rail', 'wheat'],
          image: {src: train, alt: 'A goods train', credit: 'Drawing: the authors'},
          media: [
            {src: 'data/none.mp3', type: 'audio', title: 'A station in the morning'},
            {src: 'data/none.mp4', type: 'video', title: 'The train leaves', poster: train},
            {src: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', title: 'A film of it'},
            {src: signal, alt: 'A signal', type: 'image'},
          ],
          source: 'https://example.org/train',
        },
        {date: '2025-11-09', title: 'Another train', source: 'https://example.org/another'},
      ],
    },
  },
};

/** What is said of them stands in their place, on the card, too. */
export const MediaThatFail: Story = {
  args: {
    src: null,
    selected: 'train',
    timeline: {
      title: 'What cannot be seen or heard',
      events: [
        {
          id: 'train',
          date: '2025-11-05',
          title: 'A train',
          image: {src: 'data/none.png', alt: 'A goods train', credit: 'Drawing: the authors'},
          media: [
            {src: 'data/none.mp4', title: 'The train leaves', credit: 'A camera'},
            {src: 'https://[none', title: 'A page without an address'},
            {src: 'javascript:alert(1)', title: 'No page'},
          ],
          source: 'https://example.org/train',
        },
      ],
    },
  },
};

export const TheRestRecedes: Story = {args: {query: 'wheat'}};

export const TheRestLeaves: Story = {args: {query: 'wheat', unmatched: 'leave'}};

export const NothingIsFound: Story = {args: {query: 'xyz', unmatched: 'leave'}};

export const FoundAmongMany: Story = {
  render: () => html`<cited-timeline
    .timeline=${makeRegister(10_000)}
    query="steam"
  ></cited-timeline>`,
};

export const FoundAmongManyInTheDark: Story = {
  render: () => html`<cited-timeline
    .timeline=${makeRegister(10_000)}
    query="steam"
    theme="dark"
    group-by="group"
  ></cited-timeline>`,
};

export const OnlyWhatIsFoundAmongMany: Story = {
  render: () => html`<cited-timeline
    .timeline=${makeRegister(10_000)}
    query="steam"
    unmatched="leave"
  ></cited-timeline>`,
};

export const SourcesDiffer: Story = {args: {filters: {differ: true}, unmatched: 'leave'}};

export const Table: Story = {args: {layout: 'table'}};

export const TableAt360: Story = {args: {layout: 'table'}, decorators: [within(360)]};

export const TableWithAnEntryOpen: Story = {args: {layout: 'table', selected: 'first-train'}};

export const TableWithAnEntryOpenAt360: Story = {
  args: TableWithAnEntryOpen.args ?? {},
  decorators: [within(360)],
};

/** The words of the data are English, and so run from left to right. */
export const TableFromRightToLeft: Story = {
  args: {layout: 'table', sort: 'source'},
  decorators: [story => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

export const TableOfWhatIsFound: Story = {args: {layout: 'table', query: 'wheat'}};

export const TableOfTenThousand: Story = {
  render: () => html`<cited-timeline
    .timeline=${makeRegister(10_000)}
    layout="table"
    sort="-title"
  ></cited-timeline>`,
};

/** The line of now stands before what is expected. */
export const Now: Story = {
  args: {
    src: null,
    timeline: {
      ...spaceflight,
      events: [
        ...spaceflight.events,
        {date: '2060', title: 'A base on the Moon', status: 'expected', source: 'list'},
      ],
    },
  },
};

export const FewControls: Story = {args: {controls: 'search zoom'}};

export const NoControls: Story = {args: {controls: 'none'}};

export const AnEntryThatIsGone: Story = {args: {selected: 'no-such-entry'}};
