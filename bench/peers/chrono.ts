import {createElement} from 'react';
import {Chrono} from 'react-chrono';
import {createRoot} from 'react-dom/client';
import 'react-chrono/dist/style.css';
import type {Adapter} from './adapter.ts';

interface Item {
  id: string;
  title: string;
  cardTitle: string;
}

export const adapter: Adapter<Item[]> = {
  convert: entries => entries.map(({id, date, title}) => ({id, title: date, cardTitle: title})),

  load: (container, items) =>
    new Promise(resolve => {
      // It draws its frame first, and the entries when that is there; and it has no event for it.
      const last = items.at(-1)?.title ?? '';
      const observer = new MutationObserver(() => {
        if (!container.textContent?.includes(last)) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(container, {childList: true, subtree: true});
      createRoot(container).render(createElement(Chrono, {items, mode: 'HORIZONTAL'}));
    }),
};
