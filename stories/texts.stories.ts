import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {edtf, openAll, within} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {title: 'Texts', component: 'cited-timeline'};
export default meta;
type Story = StoryObj<CitedTimeline>;

const source = edtf.url;
const sentence = 'Officials confirmed that another cargo is expected, which is also to pass. ';
const long = {
  title:
    'A timeline whose title goes on for longer than anybody would want it to, since somebody had to try',
  description: sentence.repeat(4),
  events: [
    {
      date: '2025-10',
      title:
        'A title that an editor would cut but an author wrote: how the first goods train in decades came to cross the border, and what each of three newsrooms said of it',
      source,
    },
    {date: '2025-11-01', title: 'Donaudampfschifffahrtsgesellschaftskapitänswitwe', source},
    {
      date: '2025-11-02',
      title: 'An address',
      summary: 'https://example.org/a/very/long/address/that/nothing/can/break?by=itself&and=more',
      source,
    },
    {date: '2025-11-03', title: 'A long summary', summary: sentence.repeat(8), source},
    {
      date: '2025-11-04',
      title: 'A long source',
      source: {title: sentence.repeat(3), publisher: 'The Gazette of a Town with a Long Name'},
    },
    {
      date: '2025-11-05',
      displayDate: 'on the first Wednesday of the month, or so it was announced',
      title: 'A long date',
      source,
    },
  ],
};

export const Long: Story = {args: {timeline: long}};

export const LongAt360: Story = {
  name: 'Long at 360 px',
  args: {timeline: long},
  decorators: [within(360)],
};

/** All of it is there with a press. */
export const LongAndOpen: Story = {args: {timeline: long}, play: openAll};

/** Text is text. */
export const Markup: Story = {
  args: {
    timeline: {
      title: '<b>Not bold</b>',
      events: [
        {
          date: '2025-11-05',
          title: '<img src=x onerror=alert(1)>',
          summary: 'A &amp; B <script>alert(1)</script>',
          source: {title: '<i>Not italic</i>', url: source},
        },
      ],
    },
  },
};

const tongues = {
  title: {en: 'In several languages', de: 'In mehreren Sprachen', ru: 'На разных языках'},
  events: [
    {
      date: '2025-08-08',
      title: {
        en: 'Three leaders sign a declaration',
        de: 'Drei Staatschefs unterzeichnen eine Erklärung',
        ru: 'Три лидера подписывают декларацию',
      },
      source,
    },
    {
      date: '2025-11-05',
      title: {en: 'The first train arrives', ru: 'Прибывает первый поезд'},
      summary: {de: 'Nur auf Deutsch: Er bringt Weizen.'},
      source,
    },
  ],
};

export const SeveralLanguages: Story = {
  render: () =>
    html`${['en', 'de', 'ru'].map(
      lang => html`<cited-timeline lang=${lang} .timeline=${tongues}></cited-timeline>`,
    )}`,
};

const arabic = {
  title: 'من القمة إلى القطار الأول',
  lang: 'ar',
  events: [
    {date: '1988/1994', title: 'النزاع في قره باغ', source},
    {date: '1991', title: 'انهيار الاتحاد السوفيتي', source},
    {
      date: '2025-08-08',
      title: 'قمة في واشنطن',
      summary: 'ثلاثة قادة يوقعون إعلانا مشتركا.',
      source,
    },
    {date: '2025-10', title: 'رفع القيود عن الشحن', source},
    {date: '2025-11-05', title: 'القطار الأول يصل إلى أرمينيا', source},
    {title: 'قطار ثان', status: 'expected', source},
  ],
};

/** In a page that runs from right to left, so does time. */
export const RightToLeft: Story = {
  args: {timeline: arabic},
  decorators: [story => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

export const RightToLeftAt360: Story = {
  name: 'Right to left at 360 px',
  args: {timeline: arabic},
  decorators: [story => html`<div lang="ar" dir="rtl">${story()}</div>`, within(360)],
};

export const OtherScripts: Story = {
  args: {
    timeline: [
      {date: 2019, title: {hy: 'Հայերեն վերնագիր'}, source},
      {date: 2020, title: {ja: '最初の列車が到着した'}, source},
      {date: 2021, title: {hi: 'पहली रेलगाड़ी'}, source},
      {date: 2022, title: {th: 'รถไฟขบวนแรก'}, source},
      {date: 2023, title: {he: 'הרכבת הראשונה'}, source},
      {date: 2024, title: {ka: 'პირველი მატარებელი'}, source},
    ],
  },
};
