import type {Meta, StoryObj} from '@storybook/web-components-vite';
import firstTrain from '../examples/data/first-train.json';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {openAll, within} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {title: 'Citations', component: 'cited-timeline'};
export default meta;
type Story = StoryObj<CitedTimeline>;

const {sources, events} = firstTrain;
const pick = (...ids: readonly string[]) => ({
  sources,
  events: events.filter(({id}) => ids.includes(id)),
});

const autumn = pick('summit', 'ban-lifted', 'first-train');

/** By the name that readers know a source by. */
export const Inline: Story = {args: {timeline: autumn}};

/** By the number in the list of sources. */
export const Numbered: Story = {args: {timeline: autumn, citations: 'numbered'}};

/** To the letter, with what each source does to the claim. */
export const Quotations: Story = {args: {timeline: autumn}, play: openAll};

export const QuotationsNarrow: Story = {
  name: 'Quotations at 360 px',
  args: {timeline: autumn},
  decorators: [within(360)],
  play: openAll,
};

export const SourcesDiffer: Story = {
  args: {timeline: pick('summit', 'kazakh-grain', 'first-train')},
};

export const NoSource: Story = {
  args: {
    timeline: [
      {date: '2025-08-08', title: 'Somebody said so'},
      {date: '2025-11-05', title: 'And somebody else', citations: []},
    ],
  },
};

/** The entry names a source that nothing describes. */
export const MissingSource: Story = {
  args: {timeline: {sources, events: [{date: '2025-11-05', title: 'A train', source: 'ordaa'}]}},
};

/** Shown, not linked. */
export const UnsafeAddress: Story = {
  args: {
    timeline: [
      {
        date: '2025-11-05',
        title: 'A train',
        source: {title: 'A page', publisher: 'A paper', url: 'javascript:alert(1)'},
      },
    ],
  },
};

export const ShorthandForms: Story = {
  args: {
    timeline: {
      sources: {book: 'A book without an address'},
      events: [
        {date: 2001, title: 'An address', source: 'https://www.loc.gov/standards/datetime/'},
        {date: 2003, title: 'A DOI', source: '10.1000/182'},
        {date: 2005, title: 'A title', source: 'book'},
        {date: 2007, title: 'A page in a book', citations: [{source: 'book', locator: 'p. 12'}]},
      ],
    },
  },
  play: openAll,
};

/** As reference managers write them, in a list or in place. */
export const CslJson: Story = {
  name: 'CSL-JSON',
  args: {
    timeline: {
      sources: [
        {
          id: 'ritchie',
          type: 'article-journal',
          title: 'The UNIX time-sharing system',
          author: [
            {family: 'Ritchie', given: 'Dennis M.'},
            {family: 'Thompson', given: 'Ken'},
          ],
          'container-title': 'Communications of the ACM',
          issued: {'date-parts': [[1974, 7]]},
          DOI: '10.1145/361011.361061',
        },
      ],
      events: [
        {date: '1974-07', title: 'Unix is described', citations: ['ritchie']},
        {
          date: '1960-03',
          title: 'LISP is described',
          source: {
            type: 'article-journal',
            title:
              'Recursive functions of symbolic expressions and their computation by machine, Part I',
            author: [{family: 'McCarthy', given: 'John'}],
            'container-title': 'Communications of the ACM',
            issued: {'date-parts': [[1960, 4]]},
            DOI: '10.1145/367177.367199',
          },
        },
      ],
    },
  },
};

export const ArchivedCopies: Story = {
  args: {
    timeline: [
      {
        date: '1996',
        title: 'The archive begins',
        source: {
          title: 'A page that has changed since',
          publisher: 'example.org',
          url: 'https://example.org/page',
          accessed: '2026-11-21',
          archive: {
            url: 'https://web.archive.org/web/2025/https://example.org/page',
            date: '2025-11-01',
          },
        },
      },
    ],
  },
};

const twelve = Array.from({length: 12}, (_, i) => ({
  title: `Report ${i + 1}`,
  publisher: `Newspaper ${i + 1}`,
  url: `https://example.org/${i + 1}`,
}));

export const ManySources: Story = {
  args: {
    timeline: [
      {date: '2025-10', title: 'Twelve report it', citations: twelve},
      ...twelve.slice(0, 5).map((_, i) => ({
        date: `2025-11-0${i + 1}`,
        title: `Day ${i + 1}`,
        citations: twelve.slice(0, 1),
      })),
    ],
  },
};

export const ManySourcesNumbered: Story = {args: {...ManySources.args, citations: 'numbered'}};

export const Corrected: Story = {
  args: {
    timeline: {
      sources,
      events: [
        {
          date: '2025-11-05',
          title: 'First train brings Russian wheat to Armenia',
          source: 'armenian-report',
          corrections: [
            {date: '2025-11-07', note: 'An earlier version named another cargo.'},
            'A word was spelt wrongly.',
          ],
        },
      ],
    },
  },
  play: openAll,
};
