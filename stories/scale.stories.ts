import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {within} from './fixtures.ts';
import {makeRegister} from './register.ts';

const meta: Meta<CitedTimeline> = {title: 'Scale', component: 'cited-timeline'};
export default meta;
type Story = StoryObj<CitedTimeline>;

/** Made when it is shown, and kept out of the story's arguments, which are copied. */
const of =
  (count: number, from = '', to = '') =>
  (): TemplateResult =>
    html`<cited-timeline .timeline=${makeRegister(count)} from=${from} to=${to}></cited-timeline>`;

export const AHundred: Story = {render: of(100)};

export const AThousand: Story = {render: of(1000)};

export const TenThousand: Story = {render: of(10_000)};

export const AHundredThousand: Story = {render: of(100_000)};

/** Nearer, there are titles. */
export const TitlesOfAThousand: Story = {render: of(1000, '1840', '1844')};

/** Nearer still, there are cards. */
export const CardsOfAThousand: Story = {render: of(1000, '1902-03', '1902-07')};

/** What is dated to the day stands at its beginning. */
export const DaysOfAHundredThousand: Story = {render: of(100_000, '1850-05-01', '1850-05-20')};

/** No zoom parts them: they are listed in pages. */
export const AllAtOneInstant: Story = {
  render: () => html`<cited-timeline
    heading="One night"
    .timeline=${{
      sources: {log: {title: 'Log of the signal box', url: 'https://example.org/log'}},
      events: Array.from({length: 300}, (_, i) => ({
        date: '1912-04-15T02:20Z',
        title: `Message ${i + 1}`,
        source: 'log',
      })),
    }}
  ></cited-timeline>`,
};

const geology = 'International Chronostratigraphic Chart';
const nasa = 'Apollo 11 mission timeline';
/** 4.5 billion years, and two minutes of them. */
const deep = {
  title: 'From the Earth to the Moon',
  sources: {
    geology: {title: geology, publisher: 'ICS', url: 'https://stratigraphy.org/chart'},
    nasa: {title: nasa, publisher: 'NASA', url: 'https://www.nasa.gov/mission/apollo-11/'},
  },
  events: [
    {date: 'Y-4540000000S3', title: 'The Earth forms', source: 'geology'},
    {date: 'Y-538800000S4', title: 'The Cambrian begins', source: 'geology'},
    {date: 'Y-251900000S4', title: 'The Triassic begins', source: 'geology'},
    {date: 'Y-66000000S2', title: 'The Paleogene begins', source: 'geology'},
    {date: 'Y-2580000S3', title: 'The Quaternary begins', source: 'geology'},
    {date: 'Y-11700S3', title: 'The Holocene begins', source: 'geology'},
    {date: '1969-07-16T13:32Z', title: 'Apollo 11 lifts off', source: 'nasa'},
    {date: '1969-07-20T20:17:40Z', title: 'Eagle lands', source: 'nasa'},
    {date: '1969-07-21T02:51Z', title: 'Armstrong leaves the hatch', source: 'nasa'},
    {date: '1969-07-21T02:56:15Z', title: 'The first step', source: 'nasa'},
  ],
};

export const DeepTime: Story = {args: {timeline: deep}};

export const MinutesOfDeepTime: Story = {
  args: {timeline: deep, from: '1969-07-21T02:50Z', to: '1969-07-21T02:57Z'},
};

/** Down the page, in pages. */
export const Narrow: Story = {name: 'At 360 px', render: of(1000), decorators: [within(360)]};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <cited-timeline .timeline=${makeRegister(10_000, true)}></cited-timeline>
  </div>`,
};

export const RightToLeftTitles: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <cited-timeline .timeline=${makeRegister(1000, true)} from="1840" to="1844"></cited-timeline>
  </div>`,
};

export const Dark: Story = {
  render: () =>
    html`<cited-timeline theme="dark" .timeline=${makeRegister(10_000)}></cited-timeline>`,
};

export const DarkTitles: Story = {
  render: () => html`<cited-timeline
    theme="dark"
    .timeline=${makeRegister(1000)}
    from="1840"
    to="1844"
  ></cited-timeline>`,
};
