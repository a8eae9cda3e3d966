import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {openAll, within} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {title: 'References', component: 'cited-timeline'};
export default meta;
type Story = StoryObj<CitedTimeline>;

const works = [
  {
    ...{type: 'article-journal', title: 'Freight across closed borders', author: 'Ann Lee'},
    ...{'container-title': 'Journal of Rail', volume: 12, issue: 3, page: '45-67'},
    ...{issued: '2020', DOI: '10.1000/182'},
  },
  {
    ...{type: 'article-newspaper', title: 'First train', author: 'Bo Kim', page: '5'},
    ...{'container-title': 'The Times', section: 'World', issued: '2025-10-07'},
  },
  {
    ...{type: 'book', title: 'Borders', author: ['Ann Lee', 'Bo Kim'], edition: 2},
    ...{publisher: 'Press', 'publisher-place': 'London', issued: '1999'},
  },
  {
    ...{type: 'chapter', title: 'Rails', author: 'Ann Lee', 'container-title': 'Borders'},
    ...{editor: 'Bo Kim', publisher: 'Press', issued: '1999', page: '12-34'},
  },
  {
    ...{type: 'report', title: 'Transit', author: 'World Bank', genre: 'Working paper'},
    ...{number: '5', publisher: 'World Bank Group', issued: '2020'},
  },
  {
    ...{type: 'manuscript', title: 'Letter to the station master', issued: '1902-05'},
    ...{archive: 'National Archives', archive_location: 'Box 3, folder 7'},
  },
  {
    ...{type: 'legislation', title: 'Railways Act', number: 'ZR-12', issued: '2001'},
    ...{authority: 'National Assembly'},
  },
  {
    ...{type: 'broadcast', title: 'The border', 'container-title': 'Evening News'},
    ...{publisher: 'Channel 1', medium: 'Television', issued: '2025-10-07'},
  },
  {
    ...{type: 'dataset', title: 'Freight by month', publisher: 'Statistics Office'},
    ...{version: '2.1', issued: '2025', DOI: '10.1000/183'},
  },
];
const tell = (citations: readonly unknown[]) => ({
  lang: 'en',
  title: 'What is known of a train',
  events: [{date: '2025-11-05', title: 'First train', citations}],
});

/** Each in full in the list, and in short on the card. */
export const ByType: Story = {args: {timeline: tell(works)}};

export const ByTypeAt360: Story = {args: ByType.args ?? {}, decorators: [within(360)]};

export const ByTypeInTheDark: Story = {args: {...ByType.args, theme: 'dark'}};

const tongues = [
  {
    ...{type: 'book', title: 'القطار: «الأول»!', lang: 'ar', author: 'ليلى أحمد'},
    ...{publisher: 'دار النشر', published: '2019-05', url: 'https://example.org/ar'},
  },
  {title: 'מי בא?', lang: 'he', publisher: 'הארץ', published: '2025'},
  {title: 'Поезд дошёл до границы', lang: 'ru', publisher: 'Орда', published: '2025-10-07'},
  {title: 'Առաջին գնացքը', lang: 'hy', publisher: 'Արմենպրես', published: '2025-10'},
  {type: 'book', title: '国境の列車', lang: 'ja', author: {family: '毛', given: '泽东'}},
];

/** Each in its own direction, whatever that of the page. */
export const OfManyTongues: Story = {args: {timeline: tell(tongues)}};

export const OfManyTonguesFromRightToLeft: Story = {
  args: OfManyTongues.args ?? {},
  decorators: [story => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

const archive = {url: 'https://archive.example/train', date: '2025-11-01'};
const page = {
  ...{title: 'A train', publisher: 'The Paper', url: 'https://example.org/train'},
  ...{published: '2025-10-07', quote: 'The train came.'},
};

/** The archive’s copy beside the link; in its place; and nothing left to link to. */
export const Archived: Story = {
  args: {
    timeline: tell([
      {...page, archive},
      {...page, url: 'https://example.org/gone', title: 'Gone, but kept', archive, gone: true},
      {...page, url: 'https://example.org/lost', title: 'Gone for good', gone: true},
    ]),
  },
  play: openAll,
};

/** As a site words its references itself. */
export const OwnWording: Story = {
  args: {
    timeline: tell([page]),
    wording: ({title, url = ''}) => [
      {kind: 'text', text: 'We read it here: '},
      {kind: 'link', text: String(title), href: url},
    ],
  },
};

export const LastCorrected: Story = {
  args: {
    timeline: {
      lang: 'en',
      events: [
        {
          ...{date: '2025-11-05', title: 'First train', source: page},
          corrections: [
            {date: '2025-11-07', note: 'An earlier version named another cargo.'},
            {date: '2025-11-06', note: 'A name was misspelt.'},
          ],
        },
      ],
    },
  },
};

/** Whatever an author writes: nothing is linked that is not safe, nothing is made up. */
export const Odd: Story = {
  args: {
    timeline: tell([
      'https://example.org/only/an/address',
      {title: 'Only a title'},
      {},
      {title: 'Many wrote it', author: Array.from({length: 200}, (_, i) => `Author ${i + 1}`)},
      {title: 'Freight moves again across the border. '.repeat(128).trim()},
      {url: 'https://example.org/with a space'},
      {url: 'https://пример.рф/поезд#:~:text=поезд'},
      {title: 'Not linked', url: 'javascript:alert(1)'},
      {doi: 'doi:10.1000/184'},
      {title: 'Signs', quote: '… — !'},
    ]),
  },
};

export const OddAt360: Story = {args: Odd.args ?? {}, decorators: [within(360)]};
