import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {answering, edtf, withProblems} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {
  title: 'Bad input',
  component: 'cited-timeline',
  decorators: [withProblems],
};
export default meta;
type Story = StoryObj<CitedTimeline>;

const source = edtf.url;
const good = {date: '2025-11-05', title: 'A good entry, which still stands', source};
/** A story of one bad event beside a good one. */
const beside = (bad: unknown): Story => ({args: {timeline: [bad, good]}});

export const BrokenJson: Story = {
  name: 'Broken JSON',
  render: () => html`
    <cited-timeline>
      <script type="application/json">
        [
          {"date": "2025-11-05", "title": "A comma too many",}
        ]
      </script>
    </cited-timeline>
  `,
};

export const Html: Story = {name: 'HTML instead of JSON', args: {src: 'iframe.html'}};

export const NotFound: Story = {name: '404', args: {src: 'data/none.json'}};

export const NoNetwork: Story = {
  args: {src: 'data/first-train.json'},
  beforeEach: answering(() => Promise.reject(new TypeError('Failed to fetch'))),
};

export const NumberForTimeline: Story = {
  name: 'A number in place of the timeline',
  args: {timeline: 42},
};

export const NumberForEvent: Story = {name: 'A number in place of an event', ...beside(42)};

export const NumberForObject: Story = {
  name: 'A number in place of a source',
  ...beside({date: '2025-10-01', title: 'From the 7th source', citations: [7]}),
};

export const UnknownSource: Story = beside({
  date: '2025-10-01',
  title: 'From a source that is not there',
  source: 'nowhere',
});

export const DuplicateId: Story = {
  args: {
    timeline: [
      {id: 'train', date: '2025-10-01', title: 'The first of that id', source},
      {id: 'train', date: '2025-10-20', title: 'The second', source},
    ],
  },
};

export const ImpossibleDay: Story = beside({
  date: '2021-02-29',
  title: 'In a year that was no leap year',
  source,
});

export const ImpossibleMonth: Story = beside({
  date: '2016-13',
  title: 'In the thirteenth month',
  source,
});

export const EndBeforeStart: Story = beside({
  date: '1994',
  end: '1988',
  title: 'Backwards',
  source,
});

export const NoTitle: Story = beside({date: '2025-10-01', source});

export const NoDate: Story = beside({title: 'Nobody wrote when', source});

export const NoSource: Story = beside({date: '2025-10-01', title: 'Nobody wrote from where'});

export const NothingAtAll: Story = {name: 'No title, date or source', ...beside({})};

export const JavaScriptAddress: Story = {
  name: 'A javascript: address',
  ...beside({
    date: '2025-10-01',
    title: 'A link that must not be one',
    source: {title: 'A page', url: 'javascript:alert(1)'},
  }),
};

export const Markup: Story = beside({
  date: '2025-10-01',
  title: '<img src=x onerror=alert(1)>',
  summary: '<b>not bold</b> &amp; not an ampersand alone',
  source: {title: '<script>alert(1)</script>', url: source},
});

export const NoEntries: Story = {name: '0 entries', args: {timeline: {title: 'Empty', events: []}}};

export const UnknownField: Story = beside({
  date: '2025-10-01',
  titel: 'A field that is spelt wrongly',
  title: 'Its neighbour is not',
  source,
});

/** Most of it at once. */
export const AllAtOnce: Story = {
  args: {
    timeline: {
      title: 'Hardly a timeline',
      sources: {a: {}},
      events: [
        42,
        {},
        {date: '2016-13', title: 'The thirteenth month', source: 'nowhere'},
        {date: '1994', end: '1988', title: 'Backwards', source: 'a'},
        {date: 2025, title: {de: 'Nur auf Deutsch'}, source: 'javascript:alert(1)'},
        {date: '2025-10', title: 'In two places', status: 'perhaps', source: {url: 7}},
        good,
      ],
    },
  },
};
