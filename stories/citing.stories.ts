import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {within, withProblems} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {
  title: 'Checking and being checked',
  component: 'cited-timeline',
};
export default meta;
type Story = StoryObj<CitedTimeline>;

/** Each side with its own words, next to the other. */
export const SourcesDifferOpen: Story = {
  args: {src: 'data/first-train.json', selected: 'kazakh-grain'},
};

export const SourcesDifferOpenAt360: Story = {
  args: SourcesDifferOpen.args ?? {},
  decorators: [within(360)],
};

export const SourcesDifferOpenInTheDark: Story = {
  args: {...SourcesDifferOpen.args, theme: 'dark'},
};

export const SourcesDifferOpenFromRightToLeft: Story = {
  args: SourcesDifferOpen.args ?? {},
  decorators: [story => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

const paper = (name: string) => ({
  title: `What was known of it (${name})`,
  publisher: `The ${name} Paper`,
  type: 'article-newspaper',
  published: '1907-02-04',
});

/** Made up. Several on each side, and one that takes none. */
export const ManyOnEachSide: Story = {
  args: {
    selected: 'rescued',
    timeline: {
      title: 'A ship is lost',
      sources: Object.fromEntries(
        ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'].map(name => [name, paper(name)]),
      ),
      events: [
        {
          id: 'rescued',
          date: '1907-02-03',
          title: 'All passengers are taken off',
          summary: 'What was printed the next morning, before the list of the rescued had come.',
          citations: [
            {source: 'First', quote: 'All saved from the ship after collision.'},
            {source: 'Second', stance: 'disputes', quote: 'Many lives are feared to be lost.'},
            {source: 'Third', quote: 'No lives were lost.'},
            {
              source: 'Fourth',
              stance: 'disputes',
              quote: 'The greater part of those on board went down with her.',
              note: 'By a message from another ship.',
            },
            {source: 'Fifth', stance: 'mentions'},
            {source: 'Sixth', quote: 'Every passenger is safe.'},
          ],
        },
      ],
    },
  },
};

/** Made up, too. Thirty corrections: the first are read at once. */
export const ManyCorrections: Story = {
  args: {
    selected: 'count',
    timeline: [
      {
        id: 'count',
        date: '1907-02-18',
        title: 'The list of the rescued is printed',
        source: 'https://example.org/list',
        corrections: Array.from({length: 30}, (_, i) => ({
          date: i % 7 === 3 ? 'the day after' : `1907-02-${i < 12 ? 18 : 19 + (i % 9)}`,
          note: `It had been said that ${700 + i} were rescued.`,
        })),
      },
    ],
  },
};

const mixed = {
  title: 'What is known of a train',
  sources: {
    orda: {
      title: 'Azerbaijan Lifts Transit Ban',
      publisher: 'Orda.kz',
      url: 'https://en.orda.kz/azerbaijan-lifts-transit-ban-allowing-first-cargo-shipment-to-armenia-8921',
      published: '2025-10',
      accessed: '2026-11-21',
    },
  },
  events: [
    {date: '2025-10-21', title: 'The ban on transit is lifted', source: 'orda'},
    {date: '2025-10-29', title: 'Somebody saw a train'},
    {date: '2025-11-01', title: 'A train is talked of', source: 'nobody'},
    {date: '2025-11-05', title: 'Wheat is loaded', source: 'orda'},
  ],
};

/** Of four entries two are hidden: their author is told why. */
export const RequireCitations: Story = {
  args: {timeline: mixed, requireCitations: true},
  decorators: [withProblems],
};

/** Without it they say that they have none. */
export const WithoutRequireCitations: Story = {
  args: {timeline: mixed},
  decorators: [withProblems],
};

export const NothingSourced: Story = {
  args: {
    requireCitations: true,
    timeline: {title: 'What is talked of', events: mixed.events.slice(1, 3)},
  },
  decorators: [withProblems],
};

const long = Array.from({length: 9}, () => 'The train came, and with it the wheat.').join(' ');

/** All that an author can be advised of. */
export const BadlySourced: Story = {
  args: {
    timeline: {
      title: 'A badly sourced timeline',
      sources: {
        one: {
          title: 'A train',
          publisher: 'The Paper',
          url: 'https://example.org/train',
          published: '2025-11-06',
          accessed: '2025-11-05',
        },
        two: {title: 'A Train', publisher: 'The Paper', url: 'http://www.example.org/train/'},
        uncited: {title: 'Wheat', publisher: 'The Weekly', published: '2025'},
        hearsay: 'What they say at the station',
        page: {title: 'Timetable', url: 'https://example.org/times', type: 'webpage'},
        gone: {title: 'Notice', url: 'https://example.org/notice', published: '2025', gone: true},
      },
      events: [
        {date: '2025-11-05', title: 'A train', citations: [{source: 'one', quote: long}, 'two']},
        {date: '2025-11-06', title: 'Another', citations: ['hearsay']},
        {date: '2025-11-07', title: 'A third', citations: ['page', 'gone']},
        {date: '2025-11-08', title: 'None'},
        {date: '2025-13', title: 'One more', citations: ['page']},
      ],
    },
  },
  decorators: [withProblems],
};

/** Presses one button after the other, each once it is there. */
const pressing =
  (...selectors: readonly string[]) =>
  async ({canvasElement}: {canvasElement: HTMLElement}): Promise<void> => {
    for (const selector of selectors) {
      let button: HTMLElement | null | undefined;
      while (!button) {
        await new Promise(resolve => setTimeout(resolve, 20));
        const timeline = canvasElement.querySelector('cited-timeline');
        button = timeline?.shadowRoot?.querySelector<HTMLElement>(selector);
      }
      button.click();
    }
  };

const ITSELF = '.citing label:last-child input';

export const CiteAll: Story = {
  args: {src: 'data/first-train.json'},
  play: pressing('.tools .cite'),
};

export const CiteAllAt360: Story = {
  args: CiteAll.args ?? {},
  decorators: [within(360)],
  play: pressing('.tools .cite'),
};

export const CiteAllFromRightToLeft: Story = {
  args: CiteAll.args ?? {},
  decorators: [story => html`<div lang="ar" dir="rtl">${story()}</div>`],
  play: pressing('.tools .cite'),
};

export const CiteTheTimelineItself: Story = {
  args: CiteAll.args ?? {},
  play: pressing('.tools .cite', ITSELF),
};

export const CiteAnEntry: Story = {
  args: {src: 'data/first-train.json', selected: 'kazakh-grain'},
  play: pressing('.ways .cite'),
};

export const CiteAnEntryAt360: Story = {
  args: CiteAnEntry.args ?? {},
  decorators: [within(360)],
  play: pressing('.ways .cite', ITSELF),
};

export const CiteAnEntryInTheDark: Story = {
  args: {...CiteAnEntry.args, theme: 'dark'},
  play: pressing('.ways .cite'),
};

/** What a reader downloads, here below the timeline itself. */
const drawn = (type: 'svg' | 'png'): Pick<Story, 'beforeEach' | 'play'> => {
  const image = new Image();
  return {
    // The page shows other stories after this one.
    beforeEach: () => () => image.remove(),
    play: async ({canvasElement}) => {
      const timeline = canvasElement.querySelector('cited-timeline');
      while (!timeline?.shadowRoot?.querySelector('.card')) {
        await new Promise(resolve => setTimeout(resolve, 20));
      }
      image.alt = 'What is in view';
      image.src = URL.createObjectURL(await timeline.toPicture(type));
      image.style.cssText = 'display: block; max-inline-size: 100%; margin-block: 1rem';
      await image.decode();
      canvasElement.querySelector('main')?.append(image);
    },
  };
};

export const PictureAsSvg: Story = {args: CiteAll.args ?? {}, ...drawn('svg')};

export const PictureAsPng: Story = {args: CiteAll.args ?? {}, ...drawn('png')};

export const PictureAt360: Story = {
  args: CiteAll.args ?? {},
  decorators: [within(360)],
  ...drawn('svg'),
};

export const PictureInTheDark: Story = {
  args: {...CiteAll.args, theme: 'dark'},
  ...drawn('svg'),
};

export const PictureFromRightToLeft: Story = {
  args: CiteAll.args ?? {},
  decorators: [story => html`<div lang="ar" dir="rtl">${story()}</div>`],
  ...drawn('svg'),
};

/** It cannot but be cited itself. */
export const CiteAnEntryWithoutASource: Story = {
  args: {timeline: [{id: 'one', date: 2025, title: 'Somebody saw a train'}], selected: 'one'},
  play: pressing('.ways .cite'),
};

/** Nothing of these is known for sure, or there is too much of it. */
export const CiteWhatIsHardToCite: Story = {
  args: {
    timeline: {
      title: 'Hard to cite',
      sources: {
        address: 'https://example.org/a?b=1&c=%20#d',
        title: 'Only a title',
        unsafe: {title: 'An address that must not be linked', url: 'javascript:alert(1)'},
        work: {type: 'book', title: 'Երկաթուղի', lang: 'hy', author: 'Արմեն Ղազարյան'},
        rtl: {title: 'القطار الأول', lang: 'ar', url: 'https://example.org/ar', published: '2025'},
        authors: {
          type: 'book',
          title: 'Very long '.repeat(60),
          author: Array.from({length: 200}, (_, i) => ({family: `Family ${i}`, given: 'A.'})),
        },
      },
      events: [
        {
          date: 2025,
          title: 'All',
          citations: ['address', 'rtl', 'unsafe', 'work', 'title', 'authors'],
        },
      ],
    },
  },
  play: pressing('.tools .cite'),
};

/** Pages that are not secure have no clipboard. */
export const CopyByHand: Story = {
  args: CiteAll.args ?? {},
  beforeEach: () => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  },
  play: pressing('.tools .cite', '.citing-tools button'),
};

/** The source of the number that has the focus. */
async function reachNumber({canvasElement}: {canvasElement: HTMLElement}): Promise<void> {
  const timeline = canvasElement.querySelector('cited-timeline');
  while (!timeline?.renderRoot?.querySelector('#preview')) {
    timeline?.renderRoot?.querySelector<HTMLElement>('#e11 .note ~ .note')?.focus();
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** What an entry has from the source of a number, beside that number. */
export const Preview: Story = {
  args: {src: 'data/first-train.json', citations: 'numbered'},
  play: reachNumber,
};

export const PreviewAt360: Story = {...Preview, decorators: [within(360)]};

export const PreviewInTheDark: Story = {...Preview, args: {...Preview.args, theme: 'dark'}};

export const PreviewFromRightToLeft: Story = {
  ...Preview,
  decorators: [story => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

/** Where a number has led, the first way back is to that number. */
export const NumberFollowed: Story = {
  args: {src: 'data/first-train.json', citations: 'numbered'},
  play: async context => {
    await reachNumber(context);
    const timeline = context.canvasElement.querySelector('cited-timeline');
    timeline?.renderRoot.querySelector<HTMLElement>('#preview [href^="#s"]')?.click();
  },
};
