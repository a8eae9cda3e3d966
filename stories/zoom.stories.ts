import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {CitedTimeline} from '../src/element/cited-timeline.ts';
import {makeRegister} from './register.ts';

const meta: Meta<CitedTimeline> = {
  title: 'Zoom and overview',
  component: 'cited-timeline',
  args: {src: 'data/first-train.json'},
};
export default meta;
type Story = StoryObj<CitedTimeline>;

/** All of it: there is no need of an overview. */
export const All: Story = {};

export const Weeks: Story = {args: {from: '2025-08', to: '2025-11'}};

/** In the middle of what was a break. */
export const WhereNothingHappens: Story = {args: {from: '2000', to: '2001'}};

export const Hours: Story = {args: {from: '2025-11-05T06:00Z', to: '2025-11-05T18:00Z'}};

export const OverviewOfMany: Story = {
  render: () => html`<cited-timeline
    .timeline=${makeRegister(10_000)}
    from="1900"
    to="1920"
  ></cited-timeline>`,
};

export const OverviewFromRightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <cited-timeline .timeline=${makeRegister(10_000, true)} from="1850" to="1870"></cited-timeline>
  </div>`,
};

export const OverviewInTheDark: Story = {
  render: () => html`<cited-timeline
    theme="dark"
    .timeline=${makeRegister(10_000)}
    from="1836"
    to="1840"
  ></cited-timeline>`,
};
