import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {spaceflight, within} from './fixtures.ts';

const meta: Meta<CitedTimeline> = {
  title: 'Layout',
  component: 'cited-timeline',
  args: {timeline: spaceflight},
};
export default meta;
type Story = StoryObj<CitedTimeline>;

export const Auto: Story = {};

export const Horizontal: Story = {args: {layout: 'horizontal'}};

export const Vertical: Story = {args: {layout: 'vertical'}};

/** Narrower than 480 px, a timeline runs down the page. */
export const AutoInSeveralContainers: Story = {
  render: () => html`
    <style>
      .containers {
        display: grid;
        gap: 1rem;
      }
    </style>
    <div class="containers">
      ${[960, 640, 480, 479, 320].map(
        px => html`<div .style=${`max-inline-size: ${px}px`}>
          <cited-timeline heading=${`In ${px} px`} .timeline=${spaceflight}></cited-timeline>
        </div>`,
      )}
    </div>
  `,
};

/** What the author asks for holds in any width. */
export const HorizontalAt360: Story = {
  name: 'Horizontal at 360 px',
  args: {layout: 'horizontal'},
  decorators: [within(360)],
};

/** Drag the corner. */
export const InAContainerThatCanBeResized: Story = {
  decorators: [
    story => html`
      <style>
        .resizable {
          inline-size: 700px;
          max-inline-size: 100%;
          overflow: hidden;
          resize: horizontal;
        }
      </style>
      <div class="resizable">${story()}</div>
    `,
  ],
};
