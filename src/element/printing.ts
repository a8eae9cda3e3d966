import {type ReactiveController, render} from 'lit';
import {onPaper} from '../view/paper.ts';
import {timelineView} from '../view/timeline.ts';
import {contextOf} from './context.ts';
import type {Host} from './host.ts';
import {sceneOf} from './scene.ts';

/**
 * Puts all entries on paper, whatever of them is shown: in a place of its own, while the browser takes
 * the picture, so that nothing of what is on the screen changes.
 */
export class Printing implements ReactiveController {
  readonly #host: Host;
  #paper: HTMLElement | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
    this.#paper?.remove();
  }

  handleEvent({type}: Event): void {
    const {story, later, element, speaking} = this.#host;
    this.#paper?.remove();
    if (!story || !speaking.words || type === 'afterprint') return;
    const printed = later?.fitPaper(story) ?? story;
    const context = {
      ...contextOf(printed, this.#host),
      ...{paper: onPaper, byGroup: true, selected: null, isOut: () => false},
    };
    const screen = element.renderRoot as ShadowRoot;
    const paper = document.createElement('div');
    this.#paper = paper;
    paper.className = 'paper';
    // Nothing in it is taken for what is on the screen.
    const root = paper.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = screen.adoptedStyleSheets;
    render(timelineView(sceneOf(printed, this.#host, context), context), root);
    screen.append(paper);
  }
}
