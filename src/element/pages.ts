import type {Page} from '../view/pager.ts';

/** How many items of each list stand on a page, where there are many entries; of few, all do. */
const SIZES = {dated: 40, undated: 10, sources: 20};
export const FEW_PAGE = 60;

type List = keyof typeof SIZES;

/** Which pages of its long lists a timeline shows. */
export class Pages {
  /** There are many entries. */
  isMany = false;
  #from: Record<List, number> = {dated: 0, undated: 0, sources: 0};
  readonly #onTurn: () => void;
  readonly #few: number;

  /** @param few As many items stand on a page where there are few entries. */
  constructor(onTurn: () => void, few: number = FEW_PAGE) {
    this.#onTurn = onTurn;
    this.#few = few;
  }

  /** The page of a list that is to be shown; `read` gives its items. */
  show<Item>(
    list: List,
    count: number,
    read: (from: number, to: number) => readonly Item[],
  ): Page<Item> {
    const size = this.#sizeOf(list);
    const from = Math.min(this.#from[list], Math.max(0, count - 1));
    const onPage = (item: number): void => this.turn(list, item);
    return {
      // Read when they are drawn, as a step of zooming draws most lists no more.
      get items() {
        return read(from, Math.min(from + size, count));
      },
      ...{from, count, size, onPage},
    };
  }

  /** Turns to the page on which an item stands. */
  turn(list: List, item: number): void {
    const size = this.#sizeOf(list);
    this.#from[list] = Math.floor(item / size) * size;
    this.#onTurn();
  }

  /** Turns to the first page of each. */
  reset(): void {
    this.#from = {dated: 0, undated: 0, sources: 0};
  }

  #sizeOf(list: List): number {
    return this.isMany ? SIZES[list] : this.#few;
  }
}
