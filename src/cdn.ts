import './define.ts';
import {html, noChange, nothing, render, svg} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {CitedTimeline} from './element/cited-timeline.ts';

// A page must not load Lit twice: what is loaded later takes it from here (scripts/cdn/lit.js).
Object.assign(CitedTimeline, {lit: {html, noChange, nothing, render, svg, Directive, directive}});
