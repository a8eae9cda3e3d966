import type {Decorator, Meta, StoryObj} from '@storybook/web-components-vite';
import {html, render, type TemplateResult} from 'lit';
import firstTrain from '../examples/data/first-train.json';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';

/** Shows beneath a story what machines read of it, as soon as they can. */
const withMetadata: Decorator = story => {
  const told = document.createElement('div');
  const box = document.createElement('div');
  const tell = () => {
    const script = box.querySelector('script[type="application/ld+json"]');
    const spans = [...box.querySelectorAll<HTMLElement>('.Z3988')];
    const json = script && [JSON.stringify(JSON.parse(script.textContent ?? ''), undefined, 2)];
    const coins = spans.map(({title}) => title.split('&').map(decodeURIComponent).join('\n'));
    const texts = [...(json ?? []), ...coins];
    render(texts.length ? textList(texts) : '', told);
  };
  new MutationObserver(tell).observe(box, {childList: true, subtree: true});
  render(story(), box);
  return html`${box}${told}`;
};

const textList = (texts: readonly string[]): TemplateResult => html`
  <h2>What machines read</h2>
  ${texts.map(text => html`<pre .style=${WRAPPED}>${text}</pre>`)}
`;

const WRAPPED = 'white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.8rem';

const meta: Meta<CitedTimeline> = {
  title: 'For machines',
  component: 'cited-timeline',
  decorators: [withMetadata],
};
export default meta;
type Story = StoryObj<CitedTimeline>;

const {sources, events} = firstTrain;
const timeline = {
  title: 'One day in November',
  lang: 'en',
  sources,
  events: events.filter(({id}) => id === 'first-train' || id === 'last-transit'),
};

/** A list of events in the words of schema.org. “The 1980s” is no date there, and is left out. */
export const JsonLd: Story = {name: 'JSON-LD', args: {timeline, metadata: 'json-ld'}};

/** Each source, as reference managers find it. */
export const Coins: Story = {name: 'COinS', args: {timeline, metadata: 'coins'}};

/** From a list in the page, which stays as it is. */
export const OfAList: Story = {
  render: () => html`<cited-timeline metadata="json-ld coins">
    <h2>A bridge</h2>
    <ol>
      <li data-date="1931-04"><b>It is opened</b> <cite>A bridge at last</cite></li>
    </ol>
  </cited-timeline>`,
};
