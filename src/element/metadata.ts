import {html, render} from 'lit';
import {formatCoins} from '../cite/export/coins.ts';
import {cslItems} from '../cite/export/csl.ts';
import {formatJsonLd} from '../cite/export/jsonld.ts';
import type {DataController} from './data.ts';
import type {Story} from './story.ts';

/** No more entries, and no more sources, are told to machines: a page must stay a page. */
export const MOST = 500;
/** A slot that there is not: what asks for it is never drawn, whatever the page's style sheet says. */
const SLOT = 'timeline-metadata';

interface MetadataHost {
  readonly element: HTMLElement & {
    readonly metadata: string | null;
    readonly heading: string | null;
  };
  readonly data: Pick<DataController, 'quietly'>;
  /** All there is. */
  readonly story: Story | undefined;
  readonly lang: string;
}

/**
 * What machines read of a timeline, among the element's own children, as they do not look into shadow
 * trees: JSON-LD for search engines, COinS for reference managers.
 */
export class Metadata {
  readonly #host: MetadataHost;
  #box: Element | undefined;
  /** What it was made of. */
  #of: readonly unknown[] = [];

  constructor(host: MetadataHost) {
    this.#host = host;
  }

  /**
   * After all has been drawn: puts there what is wanted, and takes away what is not. It costs nothing
   * if all is as before.
   */
  updated(): void {
    const {element, data, story, lang} = this.#host;
    const {metadata, heading} = element;
    const of = [metadata, story, lang, heading];
    const isThere = !this.#box || this.#box.parentNode === element;
    if (isThere && of.every((what, i) => what === this.#of[i])) return;
    this.#of = of;
    const wanted = (metadata ?? '').split(/\s+/);
    const parts = story
      ? [
          ...(wanted.includes('json-ld') ? [describe(story, lang, element)] : []),
          ...(wanted.includes('coins') ? listSources(story, lang, element.baseURI) : []),
        ]
      : [];
    const box = document.createElement('span');
    Object.assign(box, {hidden: true, slot: SLOT});
    box.append(...parts);
    if (isThere && this.#box?.isEqualNode(box)) return;
    data.quietly(() => {
      // A copy of the page or of the element may have brought one that nobody keeps.
      for (const old of element.querySelectorAll(`:scope > [slot="${SLOT}"]`)) old.remove();
      this.#box = undefined;
      if (!parts.length) return;
      element.append(box);
      this.#box = box;
    });
    // Zotero looks at a page once, and again when told so ("Exposing Your Metadata", zotero.org).
    if (wanted.includes('coins')) document.dispatchEvent(new Event('ZoteroItemUpdated'));
  }
}

function describe(
  story: Story,
  lang: string,
  {heading, baseURI}: {readonly heading: string | null; readonly baseURI: string},
): Node {
  const {timeline, dated, undated} = story;
  const json = formatJsonLd(
    {
      title: heading || timeline.title,
      description: timeline.description,
      events: story.read(0, MOST),
      count: dated + undated,
    },
    lang,
    {base: baseURI, mostWorks: MOST},
  );
  const box = document.createElement('span');
  // Under Trusted Types a script that a script made must not be filled, not even one of data. One out
  // of a template counts as started, and is not looked at again (HTML, "prepare the script element").
  render(html`<script type="application/ld+json"></script>`, box);
  const script = box.querySelector('script') as HTMLScriptElement;
  script.append(json);
  return script;
}

function listSources({sources}: Story, lang: string, base: string): Node[] {
  const page = sources.page(0, MOST).map(({source}) => source);
  return cslItems(page, lang, base).map(item => {
    const span = document.createElement('span');
    span.className = 'Z3988';
    span.title = formatCoins(item);
    return span;
  });
}
