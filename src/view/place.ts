import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** Lengths in px by custom property, e.g. `{'--_x': 120}`. */
export type Lengths = Readonly<Record<`--_${string}`, number>>;

class PlaceDirective extends Directive {
  #last: Lengths = {};

  override render(_lengths: Lengths): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [lengths]: [Lengths]): typeof noChange {
    const {style} = element as HTMLElement;
    for (const [name, value] of Object.entries(lengths)) {
      if (this.#last[name as keyof Lengths] !== value) style.setProperty(name, `${value}px`);
    }
    this.#last = lengths;
    return noChange;
  }
}

/**
 * Sets custom properties on an element, for the style sheet to place it by. Through the
 * object model, not the `style` attribute, which a strict content security policy forbids.
 */
export const place = directive(PlaceDirective);
