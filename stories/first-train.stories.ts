import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import firstTrain from '../examples/data/first-train.json';
import {CitedTimeline} from '../src/element/cited-timeline.ts';
import {openAll, within} from './fixtures.ts';

/** The words that some properties take. Typed so that none can be missing, or be one too many. */
const words: {
  [Name in 'layout' | 'spacing' | 'citations' | 'theme' | 'unmatched' | 'sort']: Record<
    CitedTimeline[Name],
    1
  >;
} = {
  layout: {auto: 1, horizontal: 1, vertical: 1, table: 1},
  spacing: {auto: 1, proportional: 1, even: 1},
  citations: {inline: 1, numbered: 1},
  theme: {auto: 1, light: 1, dark: 1},
  unmatched: {recede: 1, leave: 1},
  sort: {date: 1, '-date': 1, title: 1, '-title': 1, source: 1, '-source': 1},
};

interface Declared {
  readonly attribute?: string | boolean;
  readonly type?: unknown;
}

/** The element's properties that are attributes too, as it declares them. */
const attributes = Object.entries<Declared>(CitedTimeline.properties).filter(
  ([, {attribute}]) => attribute !== false,
);

function control(name: string, {type}: Declared): object {
  if (name in words) {
    const options = Object.keys(words[name as keyof typeof words]);
    return {control: 'inline-radio', options};
  }
  return {control: type === Number ? 'number' : type === Boolean ? 'boolean' : 'text'};
}

const plain = document.createElement('cited-timeline');

const meta: Meta<CitedTimeline> = {
  title: 'The real timeline',
  component: 'cited-timeline',
  args: {src: 'data/first-train.json'},
};
export default meta;
type Story = StoryObj<CitedTimeline>;

/** A control for every attribute. */
export const Playground: Story = {
  argTypes: Object.fromEntries(
    attributes.map(([name, declared]) => [name, control(name, declared)]),
  ),
  args: {
    ...Object.fromEntries(attributes.map(([name]) => [name, plain[name as keyof CitedTimeline]])),
    src: 'data/first-train.json',
  },
};

/** The parts that a page's style sheet can reach, outlined. */
export const Anatomy: Story = {
  render: () => html`
    <style>
      .anatomy::part(header),
      .anatomy::part(viewport),
      .anatomy::part(sources) {
        outline: 2px solid seagreen;
      }
      .anatomy::part(controls),
      .anatomy::part(card) {
        outline: 1px dashed seagreen;
      }
      .anatomy::part(tick),
      .anatomy::part(break),
      .anatomy::part(date),
      .anatomy::part(title),
      .anatomy::part(summary),
      .anatomy::part(citation) {
        outline: 1px dotted seagreen;
      }
    </style>
    <cited-timeline class="anatomy" src="data/first-train.json"></cited-timeline>
  `,
};

export const Wide: Story = {};

export const At768: Story = {name: 'At 768 px', decorators: [within(768)]};

export const At360: Story = {name: 'At 360 px', decorators: [within(360)]};

export const WithNumbers: Story = {args: {citations: 'numbered'}};

export const HeadingOfItsOwn: Story = {
  args: {heading: 'How the railway opened', headingLevel: 4},
  decorators: [
    story => html`<h2>A chapter</h2>
      <h3>A section</h3>
      ${story()}`,
  ],
};

/** An entry and every list of uses open. */
export const AllOpen: Story = {args: {src: null, timeline: firstTrain}, play: openAll};

export const AllOpenNarrow: Story = {
  name: 'All open at 360 px',
  args: {src: null, timeline: firstTrain},
  decorators: [within(360)],
  play: openAll,
};

/** Arrow keys, Home and End lead from entry to entry; the tab key stops at one of them only. */
export const Keyboard: Story = {
  args: {src: null, timeline: firstTrain},
  play: async ({canvasElement}) => {
    const timeline = canvasElement.querySelector('cited-timeline');
    await timeline?.updateComplete;
    const press = (key: string) =>
      timeline?.shadowRoot?.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}),
      );
    timeline?.renderRoot.querySelector<HTMLElement>('article')?.focus();
    press('ArrowRight');
    press('ArrowRight');
  },
};
