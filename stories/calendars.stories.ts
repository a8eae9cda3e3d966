import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import firstTrain from '../examples/data/first-train.json';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {edtf, within} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {title: 'Calendars', component: 'cited-timeline'};
export default meta;
type Story = StoryObj<CitedTimeline>;

/** Of every precision, with what is said around them. */
const dates = [
  ['2025', 'A year is parts of two'],
  ['2025-03', 'So is a month'],
  ['2025-03-20', 'A day'],
  ['2025-04-05/2025-04-12', 'A range'],
  ['2025-06~', 'About a month'],
  ['2025-07-01?', 'An uncertain day'],
  ['2025-08-08T09:30+04:00', 'A clock time'],
  ['2025-21', 'A season has no name in other calendars'],
];
const timeline = {
  title: 'Dates of every kind',
  events: dates.map(([date, title]) => ({date, title, source: edtf})),
};
/** In a page in another language. */
const inLanguage = (lang: string, dir: 'ltr' | 'rtl' = 'ltr'): NonNullable<Story['decorators']> => [
  story => html`<div lang=${lang} dir=${dir}>${story()}</div>`,
];

export const Persian: Story = {args: {timeline, calendar: 'persian'}};

export const PersianInPersian: Story = {
  name: 'Persian, in Persian',
  args: {timeline, calendar: 'persian'},
  decorators: inLanguage('fa', 'rtl'),
};

export const HebrewInHebrew: Story = {
  name: 'Hebrew, in Hebrew',
  args: {timeline, calendar: 'hebrew'},
  decorators: inLanguage('he', 'rtl'),
};

export const IslamicInArabic: Story = {
  name: 'Islamic, in Arabic',
  args: {timeline, calendar: 'islamic-umalqura'},
  decorators: inLanguage('ar', 'rtl'),
};

export const JapaneseInJapanese: Story = {
  name: 'Japanese, in Japanese',
  args: {timeline, calendar: 'japanese'},
  decorators: inLanguage('ja'),
};

export const Buddhist: Story = {args: {timeline, calendar: 'buddhist'}};

export const Ethiopic: Story = {args: {timeline, calendar: 'ethiopic'}};

/** What was written in it, and what was not. */
export const Julian: Story = {
  args: {
    calendar: 'julian',
    timeline: [
      {date: '1900-02-29', calendar: 'julian', title: 'A day that only it has', source: edtf},
      {date: '1905-10-17', calendar: 'julian', title: 'A day', source: edtf},
      {date: '1917-10', calendar: 'julian', title: 'A month', source: edtf},
      {date: '1918-02', title: 'A month of the Gregorian calendar', source: edtf},
    ],
  },
};

/** All of an entry, with its sources and when it was corrected. */
export const Opened: Story = {
  args: {timeline: firstTrain, calendar: 'persian', selected: 'first-train'},
};

export const Narrow: Story = {
  name: 'At 360 px',
  args: {timeline: firstTrain, calendar: 'islamic-umalqura'},
  decorators: [within(360)],
};
