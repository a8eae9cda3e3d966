import {noChange, render, type TemplateResult} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** Of more rows than this, only those in view and some beside are drawn. */
export const FEW = 40;
/** How many are drawn beyond what is in view, on either side. */
const BESIDE = 8;
/** What a row is taken to be high until it is measured, px. */
const ROW = 58;
/** Nothing is made higher than this, px: Firefox ends at 17.8 million, others at 33 million. */
const HIGHEST = 1.6e7;
/** A higher table scrolls px by px on so much of it at both ends, and faster between. */
const ENDS = 1e6;
/** Who scrolls further than this at once, px, has taken the scroll bar. */
const LEAP = 8000;

/** The body of a table. */
export interface Rows {
  readonly count: number;
  /** Other rows than before, or in another order. */
  readonly of: unknown;
  /** Other rows for the same of it leave in view what is; for another, the first comes into view again. */
  readonly anew: unknown;
  /** The row that is open, or -1: it is always drawn, and comes into view when it is another than before. */
  readonly current: number;
  /** What a row is known by wherever it stands. */
  keyAt(index: number): string;
  /** Where that one stands, or -1. */
  indexOf(key: string): number;
  /** Its cells. */
  draw(index: number): TemplateResult;
}

/**
 * A place on a scale of one length, from 0, on one of another length: as far from the nearer end where
 * it is close to that, and in proportion between.
 */
export function stretch(x: number, from: number, to: number): number {
  if (from === to || x <= ENDS) return x;
  if (x >= from - ENDS) return to - from + x;
  return ENDS + ((x - ENDS) * (to - 2 * ENDS)) / (from - 2 * ENDS);
}

/**
 * Draws the rows of a table into its body, each into the same element as long as it stands there, so
 * that focus and selected text stay with it. Many rows are all of one height, and stand where they
 * belong in a body that is as high as all of them; the element around the table scrolls.
 *
 * A body that would be higher than browsers allow is lower. Then `#shift` lies between where rows
 * belong and where they stand: it stays as it is for small steps, and changes with a leap.
 */
class RowsDirective extends Directive {
  readonly #drawn = new Map<string, HTMLElement>();
  #rows!: Rows;
  #body!: HTMLElement;
  #scroller!: HTMLElement;
  #head!: HTMLElement;
  #height = ROW;
  /** Of the scroller, what is left for the body, px; 0 until it is measured. */
  #room = 0;
  /** Where it has been scrolled to, and what that is less than the place of the row there, px. */
  #scrolled = 0;
  #shift = 0;
  /** What asked for the rows that there are. */
  #asked: unknown;
  /** The row that was last brought into view. */
  #shown: string | undefined;

  override render(_rows: Rows): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [rows]: [Rows]): typeof noChange {
    const before = this.#rows as Rows | undefined;
    this.#rows = rows;
    if (!before) this.#follow(element as HTMLElement);
    else if (rows.of !== before.of) {
      if (rows.anew === this.#asked) this.#stay(before);
      else this.#scrollTo(0);
    }
    // Rows that are asked for may come later.
    if (rows.of !== before?.of) this.#asked = rows.anew;
    this.#draw(true);
    this.#showCurrent();
    return noChange;
  }

  #follow(body: HTMLElement): void {
    this.#body = body;
    this.#scroller = body.closest('.rows') as HTMLElement;
    this.#head = body.previousElementSibling as HTMLElement;
    this.#scroller.addEventListener('scroll', () => this.#scroll());
    body.addEventListener('focusin', ({target}) => {
      const element = target as Element;
      // Nothing is to move under a pointer that presses it.
      if (element.matches(':focus-visible')) this.#showRow(this.#indexOf(element));
    });
    const watcher = new ResizeObserver(() => this.#measure());
    watcher.observe(this.#scroller);
    watcher.observe(this.#head);
  }

  get #isLong(): boolean {
    return this.#rows.count > FEW;
  }

  /** The first row in view, with what is hidden of it as a fraction. */
  get #first(): number {
    return (this.#scrolled + this.#shift) / this.#height;
  }

  /** How far all rows could be scrolled, and how far those can that stand there. */
  get #lengths(): readonly [all: number, real: number] {
    const all = Math.max(0, this.#rows.count * this.#height - this.#room);
    return [all, Math.min(all, HIGHEST)];
  }

  #measure(): void {
    const row = this.#body.firstElementChild;
    const room = this.#scroller.clientHeight - this.#head.offsetHeight;
    if (!row || !this.#isLong || room <= 0) return;
    const height = Number.parseFloat(getComputedStyle(row).blockSize);
    if (room === this.#room && height === this.#height) return;
    const first = this.#first;
    this.#room = room;
    this.#height = height;
    this.#scrollTo(first * height);
    this.#draw(false);
    this.#showCurrent();
  }

  #scroll(): void {
    if (!this.#isLong) return;
    const [all, real] = this.#lengths;
    const to = this.#scroller.scrollTop;
    // Leaps go by the scroll bar. So do the ends, where there is nothing beyond.
    if (Math.abs(to - this.#scrolled) > LEAP || to <= 0 || to >= real - 1)
      this.#shift = stretch(to, real, all) - to;
    this.#scrolled = to;
    this.#draw(false);
  }

  /** @param top Where in all rows, px. */
  #scrollTo(top: number): void {
    if (!this.#isLong || !this.#room) return;
    const [all, real] = this.#lengths;
    const place = Math.max(0, Math.min(top, all));
    this.#body.style.blockSize = `${real + this.#room}px`;
    this.#scroller.scrollTop = stretch(place, all, real);
    // As browsers round it.
    this.#scrolled = this.#scroller.scrollTop;
    this.#shift = place - this.#scrolled;
  }

  /** Keeps in view what is, among other rows. */
  #stay(before: Rows): void {
    const first = Math.floor(this.#first);
    const now = first < before.count ? this.#rows.indexOf(before.keyAt(first)) : -1;
    this.#scrollTo((this.#first + (now < 0 ? 0 : now - first)) * this.#height);
  }

  #showCurrent(): void {
    const {current, keyAt} = this.#rows;
    const key = current < 0 ? undefined : keyAt(current);
    if (key === this.#shown || (this.#isLong && !this.#room)) return;
    this.#shown = key;
    this.#showRow(current);
  }

  #showRow(index: number): void {
    if (!this.#isLong || index < 0) return;
    const top = this.#first * this.#height;
    const most = index * this.#height;
    const least = most + this.#height - this.#room;
    const to = Math.max(least, Math.min(top, most));
    if (Math.abs(to - top) < 1) return;
    this.#scrollTo(to);
    this.#draw(false);
  }

  /** The index of the row that an element stands in, or -1. */
  #indexOf(element: Element | null): number {
    for (const [key, row] of this.#drawn) if (row.contains(element)) return this.#rows.indexOf(key);
    return -1;
  }

  /** @param isNew Rows that are drawn already may have changed. */
  #draw(isNew: boolean): void {
    const {count, current, keyAt, draw} = this.#rows;
    const isLong = this.#isLong;
    if (!isLong) this.#scrolled = this.#shift = 0;
    const first = this.#first;
    const from = isLong ? Math.max(0, Math.floor(first) - BESIDE) : 0;
    const to = isLong
      ? Math.min(count, Math.ceil(first + this.#room / this.#height) + BESIDE)
      : count;
    const {activeElement} = this.#body.getRootNode() as ShadowRoot;
    const focused = activeElement ? this.#indexOf(activeElement) : -1;
    const apart = [...new Set([current, focused])].filter(i => i >= 0 && (i < from || i >= to));
    const indices = Array.from({length: Math.max(0, to - from)}, (_, i) => from + i);
    const wanted = new Map(
      [...indices, ...apart].sort((a, b) => a - b).map(index => [keyAt(index), index]),
    );

    for (const [key, row] of this.#drawn) {
      if (wanted.has(key)) continue;
      // What had the focus is gone: it stays near.
      if (row.contains(activeElement)) this.#scroller.focus({preventScroll: true});
      row.remove();
      this.#drawn.delete(key);
    }
    const height = this.#lengths[1] + this.#room;
    this.#body.style.blockSize = isLong ? `${height}px` : '';
    let next = this.#body.firstElementChild;
    for (const [key, index] of wanted) {
      const known = this.#drawn.get(key);
      const row = known ?? document.createElement('tr');
      if (row === next) next = next.nextElementSibling;
      else this.#body.insertBefore(row, next);
      this.#drawn.set(key, row);
      const y = Math.max(-this.#height, Math.min(index * this.#height - this.#shift, height));
      row.style.insetBlockStart = isLong ? `${y}px` : '';
      if (known && !isNew) continue;
      row.setAttribute('role', 'row');
      // The head is the first.
      row.setAttribute('aria-rowindex', `${index + 2}`);
      row.classList.toggle('current', index === current);
      render(draw(index), row);
    }
  }
}

export const tableRows = directive(RowsDirective);
