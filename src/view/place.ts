import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/**
 * Lengths in px by property, e.g. `{'inset-inline-start': 120}`. Custom ones, e.g. `--_axis`, are
 * inherited, so that browsers look through all that is within when they change.
 */
export type Lengths = Readonly<Record<string, number>>;

class PlaceDirective extends Directive {
  #last: Lengths = {};

  override render(_lengths: Lengths): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [lengths]: [Lengths]): typeof noChange {
    const {style} = element as HTMLElement;
    for (const [name, value] of Object.entries(lengths)) {
      if (this.#last[name] !== value) style.setProperty(name, `${value}px`);
    }
    this.#last = lengths;
    return noChange;
  }
}

/**
 * Sets lengths on an element, or custom properties for the style sheet to place it by. Through the
 * object model, not the `style` attribute, which a strict content security policy forbids.
 */
export const place = directive(PlaceDirective);
