import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {spaceflight} from './fixtures.ts';

const meta: Meta = {title: 'Several on one page'};
export default meta;
type Story = StoryObj;

export const Different: Story = {
  render: () => html`
    <cited-timeline src="data/first-train.json"></cited-timeline>
    <p>Text between them.</p>
    <cited-timeline .timeline=${spaceflight} citations="numbered"></cited-timeline>
  `,
};

export const SideBySide: Story = {
  render: () => html`
    <style>
      .pair {
        display: grid;
        gap: 1rem;
        grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      }
    </style>
    <div class="pair">
      <cited-timeline heading="On one side" .timeline=${spaceflight}></cited-timeline>
      <cited-timeline heading="On the other" .timeline=${spaceflight}></cited-timeline>
    </div>
  `,
};

/** One has its data, one waits for none, one fails: none troubles another. */
export const OneFails: Story = {
  render: () => html`
    <cited-timeline src="data/none.json"></cited-timeline>
    <cited-timeline heading="Nothing yet" .timeline=${[]}></cited-timeline>
    <cited-timeline .timeline=${spaceflight}></cited-timeline>
  `,
};
