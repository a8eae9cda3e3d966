/** What several stories share. A story's data stand in the story itself. */
import type {Decorator} from '@storybook/web-components-vite';
import {html, render, type TemplateResult} from 'lit';
import type {TimelineProblemEvent} from '../src/element/events.ts';
import type {Problem} from '../src/model/types.ts';

/** The specification that every date in the format is written by. */
export const edtf = {
  title: 'Extended Date/Time Format (EDTF) Specification',
  publisher: 'Library of Congress',
  published: '2019-02-04',
  url: 'https://www.loc.gov/standards/datetime/',
};

/** Firsts of spaceflight: days, two of them five months apart, others more than a decade. */
export const spaceflight = {
  title: 'Firsts in orbit',
  sources: {
    list: {
      title: 'Timeline of space exploration',
      publisher: 'Wikipedia',
      url: 'https://en.wikipedia.org/wiki/Timeline_of_space_exploration',
    },
  },
  events: [
    {date: '1957-10-04', title: 'Sputnik 1, the first satellite', source: 'list'},
    {date: '1961-04-12', title: 'Yuri Gagarin, the first human', source: 'list'},
    {date: '1963-06-16', title: 'Valentina Tereshkova, the first woman', source: 'list'},
    {date: '1965-03-18', title: 'Alexei Leonov leaves his ship', source: 'list'},
    {date: '1965-07-14', title: 'Mariner 4 photographs Mars', source: 'list'},
    {date: '1971-04-19', title: 'Salyut 1, the first space station', source: 'list'},
    {date: '1986-02-19', title: 'The first module of Mir', source: 'list'},
    {date: '1998-11-20', title: 'The first module of the ISS', source: 'list'},
  ],
};

/** 160 × 100 px, 288 bytes: a goods train, so that no story asks another server for a picture. */
export const train =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAKAAAABkAgMAAAB82NMcAAAADFBMVEXp4tK5sJqWKhQzMCoABGQxAAAAz0lEQVR42u3QsQ3CMBBG4bOQa6rMg0dI4V+UjMIq1OzDHjR0IKPgBAGx4ickqPyqU/TpLrJZq9VqtVpf5aVAnJMkArsB9nAhWekzrP9ldorwcv22n2Bgl+u3n1AYBgp7CiOFwrCnMFIoDGcPdBz7hJFCYRgojAV4MJtDYdhTqCU4/fFzsLfhV9CVoArQ12F+8I5CQego9BR2FApCR6GnsKNQD6j9RdqmwhBsczZbJT/CdJN26TQfoqWr2Xr4srxRIW9UFcYXmGAcCtZgg3+Ad7wwJWHrR/wdAAAAAElFTkSuQmCC';

/** 60 × 100 px: a signal. */
export const signal =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAADwAAABkAgMAAACnT7t7AAAADFBMVEXp4tK5sJqWKhQzMCoABGQxAAAAX0lEQVR42u3QMQ6AQAgEQHJ250/ulT7F0iyfszQ0q3ashaUac3STsAQwe6QqFjGAKbEAmKUdEmg4Ajc+mQe+7eYM2ffi6ox8X3FGvt+ckf9jIzf538C1u7v7d6bW170DZSdg6Ykh//4AAAAASUVORK5CYII=';

/** Shows a story in a container of that width, or the page's where that is less. */
export const within =
  (px: number): Decorator =>
  story =>
    html`<div .style=${`max-inline-size: ${px}px`}>${story()}</div>`;

/** Shows beneath a story what the element tells its author. */
export const withProblems: Decorator = story => {
  const told = document.createElement('div');
  const tell = ({problems}: TimelineProblemEvent) => render(problemList(problems), told);
  return html`<div @timeline-problem=${tell}>${story()}</div>${told}`;
};

const problemList = (problems: readonly Problem[]): TemplateResult => html`
  <h2>What <code>timeline-problem</code> tells the author</h2>
  <ul>
    ${problems.map(
      ({code, severity, path, message, hint}) => html`<li>
        ${severity} <code>${code}</code> at <code>${path || 'the document'}</code>: ${message}.
        ${hint}.
      </li>`,
    )}
  </ul>
`;

/** Opens the first entry of which there is more to tell, and all lists of uses. */
export async function openAll({canvasElement}: {canvasElement: HTMLElement}): Promise<void> {
  for (const timeline of canvasElement.querySelectorAll('cited-timeline')) {
    await timeline.updateComplete;
    timeline.renderRoot.querySelector<HTMLElement>('.more')?.click();
    for (const details of timeline.renderRoot.querySelectorAll('details')) details.open = true;
  }
}

/** Answers every request in its own way until the story is left; for `beforeEach`. */
export const answering = (answer: typeof fetch) => () => {
  const {fetch} = globalThis;
  globalThis.fetch = answer;
  return () => {
    globalThis.fetch = fetch;
  };
};
