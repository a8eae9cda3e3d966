/**
 * Stands in for `@lit/reactive-element` in the script-tag build, with what the element uses: of a
 * property's options `attribute`, `type`, `reflect` and `useDefault`; of a controller what it is told
 * as its host comes and goes; of an update `willUpdate`, `update` and `updated`. `STAND_INS=1` runs
 * the browser tests on it.
 */
import {adoptStyles} from './css-tag.js';

export {adoptStyles, css} from './css-tag.js';

/** An attribute's text (`null` for none) as a property's value. */
const read = (text, type) =>
  type === Boolean ? text !== null : type === Number && text !== null ? Number(text) : text;

/** A property's value as an attribute's text. */
const write = (value, type) => (type === Boolean ? (value ? '' : null) : value);

export class ReactiveElement extends HTMLElement {
  /** Asked for once, as a class is defined. */
  static get observedAttributes() {
    // biome-ignore lint/complexity/noThisInStatic: the class that is being defined.
    return ReactiveElement.#declare(this);
  }

  /** Makes a class's properties. Returns the attributes that set them. */
  static #declare(type) {
    type.attributes = new Map();
    for (const [name, options] of Object.entries(type.properties)) {
      const {attribute = name.toLowerCase()} = options;
      if (attribute) type.attributes.set(attribute, [name, options]);
      Object.defineProperty(type.prototype, name, {
        get() {
          return this.#values.get(name);
        },
        set(value) {
          this.#set(name, value, {...options, attribute});
        },
      });
    }
    return [...type.attributes.keys()];
  }

  hasUpdated = false;
  isUpdatePending = false;
  #values = new Map();
  /** The first values of properties with `useDefault`. */
  #defaults = new Map();
  /** Values that an element had before it was one. */
  #given = new Map();
  /** By property that has changed since the last update, what it was then. */
  #changed = new Map();
  /** What has yet to be written to attributes. */
  #unwritten = new Map();
  /** The property that is being read from its attribute, or written to it. */
  #mirrored;
  #controllers = new Set();
  #begin;
  #update = new Promise(resolve => {
    this.#begin = resolve;
  });

  constructor() {
    super();
    for (const name of Object.keys(this.constructor.properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#given.set(name, this[name]);
      delete this[name];
    }
    this.requestUpdate();
  }

  get updateComplete() {
    return this.#update;
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    adoptStyles(root, [this.constructor.styles].flat());
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#begin();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback() {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute, _, text) {
    const [name, {type}] = this.constructor.attributes.get(attribute);
    if (this.#mirrored === name) return;
    this.#mirrored = name;
    this[name] = read(text, type) ?? this.#defaults.get(name) ?? null;
    this.#mirrored = undefined;
  }

  requestUpdate() {
    if (!this.isUpdatePending) this.#update = this.#perform();
  }

  willUpdate() {}

  update() {
    for (const [name, {attribute, type}] of this.#unwritten) {
      const text = write(this[name], type);
      this.#mirrored = name;
      if (text == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, text);
      this.#mirrored = undefined;
    }
    this.#settle();
  }

  updated() {}

  #set(name, value, options) {
    const {attribute, reflect, useDefault} = options;
    const before = this.#values.get(name);
    const defaults = this.#defaults;
    this.#values.set(name, value);
    if (useDefault && !defaults.has(name)) {
      defaults.set(name, value);
      return;
    }
    // A default is not written by itself, but as soon as it is set again.
    const isUnwritten =
      reflect && useDefault && value === defaults.get(name) && !this.hasAttribute(attribute);
    if (Object.is(value, before) && !isUnwritten) return;
    if (!this.#changed.has(name)) this.#changed.set(name, before);
    if (reflect && this.#mirrored !== name) this.#unwritten.set(name, options);
    this.requestUpdate();
  }

  async #perform() {
    this.isUpdatePending = true;
    try {
      await this.#update;
    } catch (error) {
      // Whoever waits for an update hears how it failed; so does the page.
      Promise.reject(error);
    }
    for (const [name, value] of this.#given) this[name] = value;
    this.#given.clear();
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.update(changed);
    } catch (error) {
      this.#settle();
      throw error;
    }
    this.hasUpdated = true;
    this.updated(changed);
    return !this.isUpdatePending;
  }

  #settle() {
    this.#changed = new Map();
    this.#unwritten.clear();
    this.isUpdatePending = false;
  }
}
