import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';

const meta: Meta<CitedTimeline> = {title: 'Languages', component: 'cited-timeline'};
export default meta;
type Story = StoryObj<CitedTimeline>;

/** The real timeline on a page in that language. Its own texts stay in English, and say so. */
const speak = (lang: string, dir: 'ltr' | 'rtl' = 'ltr'): Story => ({
  render: () => html`<div lang=${lang} dir=${dir}>
    <cited-timeline src="data/first-train.json"></cited-timeline>
  </div>`,
});

export const Arabic: Story = speak('ar', 'rtl');
export const Armenian: Story = speak('hy');
export const Azerbaijani: Story = speak('az');
export const Chinese: Story = speak('zh');
export const French: Story = speak('fr');
export const Georgian: Story = speak('ka');
export const German: Story = speak('de');
export const Hebrew: Story = speak('he', 'rtl');
export const Hindi: Story = speak('hi');
export const Japanese: Story = speak('ja');
export const Kazakh: Story = speak('kk');
export const Korean: Story = speak('ko');
export const Persian: Story = speak('fa', 'rtl');
export const Portuguese: Story = speak('pt');
export const Russian: Story = speak('ru');
export const Spanish: Story = speak('es');
export const Turkish: Story = speak('tr');
export const Ukrainian: Story = speak('uk');

/** There are no words in Icelandic: they are English, with Icelandic dates and numbers. */
export const Another: Story = {name: 'A language without words', ...speak('is')};

export const Own: Story = {
  name: 'Words of the page’s own',
  args: {
    src: 'data/first-train.json',
    words: {main: {cite: 'Quote', sources: 'Where this is known from'}},
  },
};
