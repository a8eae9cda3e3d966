/**
 * Stands in for `lit-element/lit-element.js` in the script-tag build: an element that renders into
 * its own, empty root, by templates in which no directive works on between two renderings.
 */
import {ReactiveElement} from '@lit/reactive-element';
import {render} from 'lit-html';

export * from '@lit/reactive-element';
export * from 'lit-html';

export class LitElement extends ReactiveElement {
  update(changed) {
    const template = this.render();
    super.update(changed);
    render(template, this.renderRoot, {host: this});
  }
}
