import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import firstTrain from '../examples/data/first-train.json';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';

const meta: Meta<CitedTimeline> = {
  title: 'Theming',
  component: 'cited-timeline',
  args: {timeline: firstTrain},
};
export default meta;
type Story = StoryObj<CitedTimeline>;

/** As the reader's system is. */
export const Auto: Story = {};

export const Light: Story = {args: {theme: 'light'}};

export const Dark: Story = {args: {theme: 'dark'}};

/** A page's own colours, fonts and measures, in light and in dark. */
export const CustomProperties: Story = {
  render: ({timeline}) => html`
    <style>
      .branded {
        --timeline-accent: light-dark(#00553a, #6fd3ac);
        --timeline-background: light-dark(#f4f8f6, #101a16);
        --timeline-ink: light-dark(#10231b, #e4efe9);
        --timeline-muted: light-dark(#374e44, #adc2b8);
        --timeline-rule: light-dark(#c4d6cd, #2f4a3f);
        --timeline-panel: light-dark(#e6efea, #1a2a23);
        --timeline-font: ui-sans-serif, system-ui, sans-serif;
        --timeline-label-font: ui-monospace, monospace;
        --timeline-card-width: 13rem;
        --timeline-padding: 2rem;
      }
    </style>
    <cited-timeline class="branded" .timeline=${timeline}></cited-timeline>
  `,
};

export const Parts: Story = {
  render: ({timeline}) => html`
    <style>
      .parted::part(heading) {
        font-variant: small-caps;
      }
      .parted::part(date) {
        letter-spacing: 0.06em;
        text-transform: uppercase;
      }
      .parted::part(title) {
        font-weight: 400;
      }
      .parted::part(sources) {
        border-block-start-width: 4px;
      }
    </style>
    <cited-timeline class="parted" .timeline=${timeline}></cited-timeline>
  `,
};

/** The page's own size of text. */
export const LargeText: Story = {
  render: ({timeline}) => html`
    <style>
      :root {
        font-size: 150%;
      }
    </style>
    <cited-timeline .timeline=${timeline}></cited-timeline>
  `,
};
